package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ComponentModel;

// error: AF011: The component model SPRING, for which app.Other asks, needs its annotations:
//   org.springframework.stereotype.Component is not on the class path. Add the library that has it, or choose another
//   component model.
@AsyncFacade(componentModel = ComponentModel.SPRING)
interface Other {
    void call();
}
