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
 * the executor given here, and returns a future of its result.
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
   * {@return the end of {@link Store#put}}
   *
   * @param key passed on
   * @param value passed on
   */
  public CompletableFuture<Void> put(K key, V value) {
    return AsyncCall.run(executor, "Store.put",
        () -> delegate.put(key, value));
  }

  /**
   * {@return the result of {@link Store#remove}}
   *
   * @param key passed on
   */
  public CompletableFuture<Boolean> remove(K key) {
    return AsyncCall.call(executor, "Store.remove",
        () -> delegate.remove(key));
  }

  /**
   * {@return the result of {@link Store#size}}
   */
  public CompletableFuture<Integer> size() {
    return AsyncCall.call(executor, "Store.size",
        () -> delegate.size());
  }

  /**
   * {@return the result of {@link Store#count}}
   *
   * @param names passed on
   * @throws IOException as there
   */
  public long count(String... names) throws IOException {
    return delegate.count(names);
  }

  /**
   * {@return the result of {@link Store#all}}
   *
   * @param <T> as there
   * @param <X> as there
   * @param type passed on
   * @param thrown passed on
   */
  public <T extends V, X extends Exception> CompletableFuture<List<T>> all(Class<T> type,
      Class<X> thrown) {
    return AsyncCall.call(executor, "Store.all",
        () -> delegate.all(type, thrown));
  }

  /**
   * {@return the result of {@link Store#letters}}
   */
  public CompletableFuture<char[]> letters() {
    return AsyncCall.call(executor, "Store.letters",
        () -> delegate.letters());
  }

  /**
   * {@return the end of {@link Store#close}}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Store.close",
        () -> delegate.close());
  }

  /**
   * {@return the result of {@link Store#find}}
   *
   * @param key passed on
   */
  public CompletableFuture<Optional<? extends V>> find(K key) {
    return AsyncCall.call(executor, "Store.find",
        () -> delegate.find(key));
  }
}
