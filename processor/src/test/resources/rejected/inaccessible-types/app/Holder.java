package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.concurrent.CompletableFuture;

// warning at 26: AF101: The adapter of lib.Api lacks put(Hidden): its signature has the type lib.Hidden, which is not
//   accessible in package app. Make the type accessible. Silence: @SuppressWarnings("AF101").
// warning at 26: AF101: The adapter of lib.Api lacks g(T): its signature has the type lib.Hidden, which is not
//   accessible in package app. Make the type accessible. Silence: @SuppressWarnings("AF101").
@AsyncFacade(of = lib.Api.class)
class Holder {
    CompletableFuture<? extends Comparable<?>> get;
    CompletableFuture<? extends List<? extends Comparable<?>>> list;

    void use(ApiAsync api) {
        get = api.get();
        list = api.list();
        api.array();
        api.lower();
        api.ok();
    }
}
