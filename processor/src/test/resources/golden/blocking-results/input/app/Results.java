package app;

import io.asyncfacade.BlockingFacade;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

@BlockingFacade
interface Results<K extends Comparable<K>, V> extends Parent<V, Void> {
    CompletableFuture<V> value(K key);

    CompletionStage<? extends V> upper();

    CompletionStage<? super V> lower();

    Future<?> any();

    @SuppressWarnings("rawtypes")
    Future raw();

    @SuppressWarnings("rawtypes")
    CompletionStage rawStage();

    FutureTask<int[]> subtype();

    Both<String> both();

    <F extends CompletableFuture<Map<K, List<V>>>> F variable(F future);

    <T> CompletableFuture<T> inferred(T value);

    <T> CompletableFuture<List<T>> explicit();

    CompletableFuture<CompletableFuture<V>> twice();

    V plain(V value);

    CompletableFuture<Void> timeout(Object delegate, Object timeout, Object BlockingCall, Object future);
}

interface Parent<A, B> {
    CompletableFuture<A> first();

    CompletableFuture<B> nothing();
}

interface Both<T> extends Future<T>, CompletionStage<T> {}
