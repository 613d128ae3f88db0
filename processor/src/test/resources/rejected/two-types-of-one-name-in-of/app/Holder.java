package app;

import io.asyncfacade.AsyncFacade;

// error: AF006: The adapter of java.lang.Runnable needs a name of its own: app.ApiAsync is already the adapter of
//   app.Holder.Api that app.Holder asks for. Write another name for one of them: @AsyncFacade(name = "Other*Async"), on
//   a holder of its own if both are in one of().
@AsyncFacade(of = {Holder.Api.class, Runnable.class}, name = "ApiAsync")
class Holder {
    Holder() {}

    interface Api {
        void call();
    }
}
