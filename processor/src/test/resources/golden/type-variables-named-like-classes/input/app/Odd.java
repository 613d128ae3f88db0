package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Odd<Executor, String, Void> {
    Executor get(java.lang.String key, String other);

    void run(Void nothing);

    <CompletableFuture> CompletableFuture future(CompletableFuture f);

    <AsyncCall, OnCancel> Odd<AsyncCall, OnCancel, Integer> call(AsyncCall call);

    <Object> java.util.List<?> objects(Object o);
}
