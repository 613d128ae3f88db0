package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.util.concurrent.CompletableFuture;

@AsyncFacade(name = "*Adapter")
// error at 1: AF006: The adapter of app.OneNameForBothWays needs a name of its own: app.OneNameForBothWaysAdapter is
//   already the adapter of app.OneNameForBothWays that app.OneNameForBothWays asks for. Write another name for one of
//   them: @BlockingFacade(name = "Other*Blocking"), on a holder of its own if both are in one of().
@BlockingFacade(name = "*Adapter")
interface OneNameForBothWays {
    CompletableFuture<String> future();

    // error at 28: AF004: The name of the adapter of app.OneNameForBothWays.Named must be a Java identifier:
    //   "*-Blocking" makes "OneNameForBothWays_Named-Blocking". Write an identifier in which * stands for the name of
    //   the wrapped type, like "*Blocking".
    @BlockingFacade(name = "*-Blocking")
    interface Named {
        CompletableFuture<String> future();
    }

    // error at 31: AF001: Only interfaces and classes can be wrapped: long, for which app.OneNameForBothWays.Primitive
    //   asks, is a primitive type. Name the interface or class that has the methods.
    @BlockingFacade(of = {long.class, Named.class}, name = "Fine*")
    interface Primitive {}
}

// error at 1: AF005: The adapter of app.Taken needs a name of its own: there is a class app.TakenBlocking already.
//   Write another name: @BlockingFacade(name = "*Adapter").
@BlockingFacade
interface Taken {
    CompletableFuture<String> future();
}

class TakenBlocking {
    TakenBlocking() {}
}
