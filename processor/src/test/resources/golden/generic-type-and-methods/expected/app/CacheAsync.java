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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Cache#get}}
   *
   * @param key passed on
   */
  public CompletableFuture<V> get(K key) {
    return AsyncCall.call(executor, "Cache.get",
        () -> delegate.get(key));
  }

  /**
   * {@return the result of {@link Cache#find}}
   *
   * @param key passed on
   * @param other passed on
   */
  public CompletableFuture<Optional<V>> find(K key, V other) {
    return AsyncCall.call(executor, "Cache.find",
        () -> delegate.find(key, other));
  }

  /**
   * {@return the result of {@link Cache#all}}
   *
   * @param keys passed on
   */
  public CompletableFuture<Map<K, List<? extends V>>> all(Collection<? super K> keys) {
    return AsyncCall.call(executor, "Cache.all",
        () -> delegate.all(keys));
  }

  /**
   * {@return the result of {@link Cache#map}}
   *
   * @param <R> as there
   * @param key passed on
   * @param mapper passed on
   */
  public <R> CompletableFuture<R> map(K key, Function<? super V, ? extends R> mapper) {
    return AsyncCall.call(executor, "Cache.map",
        () -> delegate.map(key, mapper));
  }

  /**
   * {@return the result of {@link Cache#load}}
   *
   * @param <R> as there
   * @param <X> as there
   * @param type passed on
   * @param failure passed on
   */
  public <R extends V, X extends Exception> CompletableFuture<List<R>> load(Class<R> type,
      X failure) {
    return AsyncCall.call(executor, "Cache.load",
        () -> delegate.load(type, failure));
  }

  /**
   * {@return the result of {@link Cache#intersection}}
   *
   * @param <T> as there
   * @param t passed on
   */
  public <T extends Number & Runnable & Comparable<T>> CompletableFuture<T> intersection(T t) {
    return AsyncCall.call(executor, "Cache.intersection",
        () -> delegate.intersection(t));
  }

  /**
   * {@return the result of {@link Cache#constant}}
   *
   * @param <T> as there
   * @param type passed on
   * @param name passed on
   */
  public <T extends Enum<T>> CompletableFuture<T> constant(Class<T> type, String name) {
    return AsyncCall.call(executor, "Cache.constant",
        () -> delegate.constant(type, name));
  }

  /**
   * {@return the result of {@link Cache#forward}}
   *
   * @param <A> as there
   * @param <B> as there
   * @param a passed on
   * @param b passed on
   */
  public <A extends B, B extends Collection<A>> CompletableFuture<Map<A, B>> forward(A a, B b) {
    return AsyncCall.call(executor, "Cache.forward",
        () -> delegate.forward(a, b));
  }

  /**
   * {@return the result of {@link Cache#array}}
   *
   * @param <T> as there
   * @param like passed on
   * @param lists passed on
   */
  public <T> CompletableFuture<T[]> array(T[] like, List<?>... lists) {
    List<?>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Cache.array",
        () -> delegate.array(like, listsCopy));
  }
}
