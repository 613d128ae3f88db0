package lib;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** Futures of its own kind, as many libraries have them. */
public interface Redis<K, V> {
    interface RedisFuture<T> extends CompletionStage<T>, Future<T> {}

    RedisFuture<V> get(K key);

    RedisFuture<List<V>> get(K first, K second);

    @Deprecated
    RedisFuture<Void> old(K key);

    @Deprecated(since = "2", forRemoval = true)
    CompletableFuture<Void> gone(K key) throws InterruptedException;

    RedisFuture<Map.Entry<K, V>> pop(long timeout, K... keys);

    void setTimeout(java.time.Duration timeout);
}
