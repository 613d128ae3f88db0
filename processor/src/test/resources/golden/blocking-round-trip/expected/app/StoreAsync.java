package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Store} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <K> as in {@code Store}
 * @param <V> as in {@code Store}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class StoreAsync<K extends Comparable<K>, V> {
  private final Store<K, V> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public StoreAsync(Store<K, V> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Store#put} has returned}
   *
   * @param key see {@link Store#put}
   * @param value see {@link Store#put}
   */
  public CompletableFuture<Void> put(K key, V value) {
    return AsyncCall.run(executor, "Store.put",
        () -> delegate.put(key, value));
  }

  /**
   * {@return a future of what {@link Store#remove} returns}
   *
   * @param key see {@link Store#remove}
   */
  public CompletableFuture<Boolean> remove(K key) {
    return AsyncCall.call(executor, "Store.remove",
        () -> delegate.remove(key));
  }

  /**
   * {@return a future of what {@link Store#size} returns}
   */
  public CompletableFuture<Integer> size() {
    return AsyncCall.call(executor, "Store.size",
        () -> delegate.size());
  }

  /**
   * {@return what {@link Store#count} returns, on the thread of the caller}
   *
   * @param names see {@link Store#count}
   * @throws IOException see {@link Store#count}
   */
  public long count(String... names) throws IOException {
    return delegate.count(names);
  }

  /**
   * {@return a future of what {@link Store#all} returns}
   *
   * @param <T> see {@link Store#all}
   * @param <X> see {@link Store#all}
   * @param type see {@link Store#all}
   * @param thrown see {@link Store#all}
   */
  public <T extends V, X extends Exception> CompletableFuture<List<T>> all(Class<T> type,
      Class<X> thrown) {
    return AsyncCall.call(executor, "Store.all",
        () -> delegate.all(type, thrown));
  }

  /**
   * {@return a future of what {@link Store#letters} returns}
   */
  public CompletableFuture<char[]> letters() {
    return AsyncCall.call(executor, "Store.letters",
        () -> delegate.letters());
  }

  /**
   * {@return a future that completes when {@link Store#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Store.close",
        () -> delegate.close());
  }

  /**
   * {@return a future of what {@link Store#find} returns}
   *
   * @param key see {@link Store#find}
   */
  public CompletableFuture<Optional<? extends V>> find(K key) {
    return AsyncCall.call(executor, "Store.find",
        () -> delegate.find(key));
  }

  @Override
  public String toString() {
    return "StoreAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
