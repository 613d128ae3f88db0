package app;

import io.asyncfacade.AsyncFacade;

// error: AF004: The name of the adapter of app.KeywordName must be a Java identifier: "class" makes "class". Write an
//   identifier in which * stands for the name of the wrapped type, like "*Async".
@AsyncFacade(name = "class")
interface KeywordName {
    void call();
}
