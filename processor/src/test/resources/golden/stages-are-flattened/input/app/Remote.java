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

    <U> CompletableFuture<? extends U> wider(U u);

    <U> CompletionStage<? extends List<? extends U>> deep(List<? super U> us, U u);

    <U extends Number, V extends U> CompletableFuture<? extends U> bounded(V v, Class<U> type);

    <U> CompletableFuture<U> same(U u);

    <U> CompletionStage<? super U> narrower(U u);

    <U, F extends CompletableFuture<? extends U>> F through(F f, U u);

    @AsyncFacade.Sync
    CompletableFuture<T> sync();

    class Own extends CompletableFuture<Integer> {
        Own() {}
    }
}
