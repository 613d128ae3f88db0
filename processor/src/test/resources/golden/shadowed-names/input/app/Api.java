package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Api {
    String mine(java.lang.String theirs, Executor executor, Object object);

    java.lang.Object theirs(CompletableFuture<String> future, Callable callable, Error error, Void nothing);

    void run(java.lang.Object object, java.util.concurrent.Executor executor);

    int number(Integer integer, OnCancel onCancel, AsyncCall call);

    java.lang.Void nothing(java.lang.Error error);

    @java.lang.SuppressWarnings("unchecked")
    <T> int lists(java.util.List<T>... lists);

    @java.lang.Deprecated
    Api fluent();
}
