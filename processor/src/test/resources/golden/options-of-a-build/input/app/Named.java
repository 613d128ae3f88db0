package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;
import io.asyncfacade.OnCancel;

/** What the annotation says wins over the options. */
@AsyncFacade(onCancel = OnCancel.INTERRUPT, componentModel = ComponentModel.SPRING)
@AsyncFacade.On("own")
interface Named {
    void run();
}
