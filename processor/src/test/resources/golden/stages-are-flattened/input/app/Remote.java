package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@AsyncFacade
public interface Remote<T, S extends CompletionStage<T>> {
    CompletionStage<String> stage(int id);

    CompletableFuture<List<T>> future();

    CompletableFuture<? extends Number> wildcard();

    CompletionStage<? extends Number> stageOfWildcard();

    CompletableFuture<? super Number> lower();

    CompletionStage<?> unbounded();

    CompletableFuture<Void> nothing();

    S variable();

    Own own();

    CompletionStage<CompletionStage<T>> twice();

    List<CompletionStage<T>> inside();

    @AsyncFacade.Sync
    CompletableFuture<T> sync();

    class Own extends CompletableFuture<Integer> {
        Own() {}
    }
}
