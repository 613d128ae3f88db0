package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Nesting {
    CompletableFuture future(Executor executor, String string);

    void own(NestingAsync sameNameElsewhere);

    interface Executor {}

    interface CompletableFuture {}

    interface String {}

    interface NestingAsync {}
}
