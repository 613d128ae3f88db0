package app;

import io.asyncfacade.AsyncFacade;

// error at 21: AF004: The name of the adapter of app.BadName must be a Java identifier: "Async *" makes "Async
//   BadName". Write an identifier in which * stands for the name of the wrapped type, like "*Async".
@AsyncFacade(name = "Async *")
interface BadName {
    void call();
}
