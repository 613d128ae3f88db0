package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;

// error at 1: AF011: The component model JAKARTA, for which app.Api asks, needs its annotations: jakarta.inject.Inject
//   is not on the class path. Add the library that has it, or choose another component model.
@AsyncFacade(componentModel = ComponentModel.JAKARTA)
interface Api {
    void call();
}
