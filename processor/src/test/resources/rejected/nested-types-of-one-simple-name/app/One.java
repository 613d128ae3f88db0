package app;

import io.asyncfacade.AsyncFacade;

class One {
    One() {}

    @AsyncFacade(name = "ApiAsync")
    interface Api {
        void call();
    }
}
