package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Api {
    // error: cannot find symbol symbol: class Outer_HiddenAsync location: interface app.Api
    Outer_HiddenAsync hidden();

    String get();
}
