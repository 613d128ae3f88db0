package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;

@AsyncFacade(componentModel = ComponentModel.JAKARTA)
interface Jakarta {
    void run();
}
