// error without place: AF012: The processor option asyncfacade.componentModel has no value "". Write one of default,
//   jakarta, spring.
package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Api {
    void call();
}
