package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Cache} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <K> as in {@code Cache}
 * @param <V> as in {@code Cache}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class CacheAsync<K extends Comparable<? super K>, V extends Number & Serializable> {
  private final Cache<K, V> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public CacheAsync(Cache<K, V> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Cache#get} returns}
   *
   * @param key see {@link Cache#get}
   */
  public CompletableFuture<V> get(K key) {
    return AsyncCall.call(executor, "Cache.get",
        () -> delegate.get(key));
  }

  /**
   * {@return a future of what {@link Cache#find} returns}
   *
   * @param key see {@link Cache#find}
   * @param other see {@link Cache#find}
   */
  public CompletableFuture<Optional<V>> find(K key, V other) {
    return AsyncCall.call(executor, "Cache.find",
        () -> delegate.find(key, other));
  }

  /**
   * {@return a future of what {@link Cache#all} returns}
   *
   * @param keys see {@link Cache#all}
   */
  public CompletableFuture<Map<K, List<? extends V>>> all(Collection<? super K> keys) {
    return AsyncCall.call(executor, "Cache.all",
        () -> delegate.all(keys));
  }

  /**
   * {@return a future of what {@link Cache#map} returns}
   *
   * @param <R> see {@link Cache#map}
   * @param key see {@link Cache#map}
   * @param mapper see {@link Cache#map}
   */
  public <R> CompletableFuture<R> map(K key, Function<? super V, ? extends R> mapper) {
    return AsyncCall.call(executor, "Cache.map",
        () -> delegate.map(key, mapper));
  }

  /**
   * {@return a future of what {@link Cache#load} returns}
   *
   * @param <R> see {@link Cache#load}
   * @param <X> see {@link Cache#load}
   * @param type see {@link Cache#load}
   * @param failure see {@link Cache#load}
   */
  public <R extends V, X extends Exception> CompletableFuture<List<R>> load(Class<R> type,
      X failure) {
    return AsyncCall.call(executor, "Cache.load",
        () -> delegate.load(type, failure));
  }

  /**
   * {@return a future of what {@link Cache#intersection} returns}
   *
   * @param <T> see {@link Cache#intersection}
   * @param t see {@link Cache#intersection}
   */
  public <T extends Number & Runnable & Comparable<T>> CompletableFuture<T> intersection(T t) {
    return AsyncCall.call(executor, "Cache.intersection",
        () -> delegate.intersection(t));
  }

  /**
   * {@return a future of what {@link Cache#constant} returns}
   *
   * @param <T> see {@link Cache#constant}
   * @param type see {@link Cache#constant}
   * @param name see {@link Cache#constant}
   */
  public <T extends Enum<T>> CompletableFuture<T> constant(Class<T> type, String name) {
    return AsyncCall.call(executor, "Cache.constant",
        () -> delegate.constant(type, name));
  }

  /**
   * {@return a future of what {@link Cache#forward} returns}
   *
   * @param <A> see {@link Cache#forward}
   * @param <B> see {@link Cache#forward}
   * @param a see {@link Cache#forward}
   * @param b see {@link Cache#forward}
   */
  public <A extends B, B extends Collection<A>> CompletableFuture<Map<A, B>> forward(A a, B b) {
    return AsyncCall.call(executor, "Cache.forward",
        () -> delegate.forward(a, b));
  }

  /**
   * {@return a future of what {@link Cache#array} returns}
   *
   * @param <T> see {@link Cache#array}
   * @param like see {@link Cache#array}
   * @param lists see {@link Cache#array}
   */
  public <T> CompletableFuture<T[]> array(T[] like, List<?>... lists) {
    List<?>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Cache.array",
        () -> delegate.array(like, listsCopy));
  }

  @Override
  public String toString() {
    return "CacheAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
