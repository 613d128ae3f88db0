package app;

import io.asyncfacade.AsyncFacade;

// error: AF004: The name of the adapter of app.RestrictedName must be a Java identifier: "record" makes "record".
//   Write an identifier in which * stands for the name of the wrapped type, like "*Async".
@AsyncFacade(name = "record")
interface RestrictedName {
    void call();
}
