package app;

import io.asyncfacade.AsyncFacade;

// error at 1: AF005: The adapter of app.Foo needs a name of its own: there is a class app.FooAsync already. Write
//   another name: @AsyncFacade(name = "*Adapter").
@AsyncFacade
interface Foo {
    void call();
}
