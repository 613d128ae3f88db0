package app;

import io.asyncfacade.AsyncFacade;

class Two {
    Two() {}

    // error: AF006: The adapter of app.Two.Api needs a name of its own: app.ApiAsync is already the adapter of
    //   app.One.Api that app.One.Api asks for. Write another name for one of them: @AsyncFacade(name = "Other*Async"),
    //   on a holder of its own if both are in one of().
    @AsyncFacade(name = "ApiAsync")
    interface Api {
        void call();
    }
}
