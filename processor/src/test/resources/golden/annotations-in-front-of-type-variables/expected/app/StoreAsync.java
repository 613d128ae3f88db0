package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
final class StoreAsync<K, V> {
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
   * {@return a future of what {@link Store#get} returns}
   *
   * @param key see {@link Store#get}
   */
  public CompletableFuture<@Nullable V> get(@Nullable K key) {
    return AsyncCall.call(executor, "Store.get",
        () -> delegate.get(key));
  }

  /**
   * {@return a future of what {@link Store#all} returns}
   *
   * @param keys see {@link Store#all}
   */
  public CompletableFuture<@Nullable V[]> all(@Nullable K[] keys) {
    return AsyncCall.call(executor, "Store.all",
        () -> delegate.all(keys));
  }

  /**
   * {@return a future of what {@link Store#array} returns}
   *
   * @param v see {@link Store#array}
   */
  public CompletableFuture<V @Nullable []> array(@Nullable V @Checked [] @Nullable [] v) {
    return AsyncCall.call(executor, "Store.array",
        () -> delegate.array(v));
  }

  /**
   * {@return a future of what {@link Store#text} returns}
   *
   * @param text see {@link Store#text}
   * @param number see {@link Store#text}
   */
  public CompletableFuture<@Nullable String> text(@Nullable String text, @Nullable int number) {
    return AsyncCall.call(executor, "Store.text",
        () -> delegate.text(text, number));
  }

  /**
   * {@return a future of what {@link Store#entry} returns}
   *
   * @param entry see {@link Store#entry}
   */
  public CompletableFuture<Map.@Nullable Entry<K, V>> entry(
      Map.@Nullable Entry<K, @Nullable V> entry) {
    return AsyncCall.call(executor, "Store.entry",
        () -> delegate.entry(entry));
  }

  /**
   * {@return a future of what {@link Store#lid} returns}
   *
   * @param lid see {@link Store#lid}
   * @param other see {@link Store#lid}
   */
  public CompletableFuture<@Nullable Box<K>.Lid> lid(@Nullable Box<K>.Lid lid,
      Box<K>.@Nullable Lid other) {
    return AsyncCall.call(executor, "Store.lid",
        () -> delegate.lid(lid, other));
  }

  /**
   * {@return a future of what {@link Store#both} returns}
   *
   * @param value see {@link Store#both}
   */
  public CompletableFuture<@Nullable @Checked V> both(@Nullable @Checked V value) {
    return AsyncCall.call(executor, "Store.both",
        () -> delegate.both(value));
  }

  /**
   * {@return a future of what {@link Store#list} returns}
   *
   * @param values see {@link Store#list}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<@Nullable List<@Nullable V>> list(@Nullable V... values) {
    @Nullable V[] valuesCopy = AsyncCall.copyOf(values);
    return AsyncCall.call(executor, "Store.list",
        () -> delegate.list(valuesCopy));
  }

  /**
   * {@return a future of what {@link Store#any} returns}
   *
   * @param <T> see {@link Store#any}
   * @param value see {@link Store#any}
   */
  public <T extends @Nullable Object> CompletableFuture<@Nullable T> any(@Nullable T value) {
    return AsyncCall.call(executor, "Store.any",
        () -> delegate.any(value));
  }

  /**
   * {@return a future that completes as the stage of {@link Store#later} does}
   */
  public CompletableFuture<@Nullable V> later() {
    return AsyncCall.stage(executor, "Store.later",
        () -> delegate.later());
  }

  /**
   * {@return a future that completes when {@link Store#nothing} has returned}
   */
  public CompletableFuture<Void> nothing() {
    return AsyncCall.run(executor, "Store.nothing",
        () -> delegate.nothing());
  }

  /**
   * {@return what {@link Store#now} returns, on the thread of the caller}
   *
   * @param key see {@link Store#now}
   */
  public @Nullable V now(@Nullable K key) {
    return delegate.now(key);
  }

  /**
   * {@return a future of what {@link Store#put} returns}
   *
   * @param other see {@link Store#put}
   * @param s see {@link Store#put}
   * @param x see {@link Store#put}
   */
  public CompletableFuture<List<@Checked V>> put(List<@Checked ? extends V> other,
      List<@Checked("? super T") ? super @Nullable V> s, List<@Nullable ?> x) {
    return AsyncCall.call(executor, "Store.put",
        () -> delegate.put(other, s, x));
  }

  /**
   * {@return a future that completes when {@link Store#deep} has returned}
   *
   * @param map see {@link Store#deep}
   */
  public CompletableFuture<Void> deep(
      Map<@Checked ?, @Nullable ? extends Map.Entry<? super @Checked V, @Checked ? super @Nullable List<V>>> map) {
    return AsyncCall.run(executor, "Store.deep",
        () -> delegate.deep(map));
  }

  /**
   * {@return a future that completes when {@link Store#arrays} has returned}
   *
   * @param arrays see {@link Store#arrays}
   */
  public CompletableFuture<Void> arrays(
      List<@Checked ? extends @Nullable V @Nullable []> arrays) {
    return AsyncCall.run(executor, "Store.arrays",
        () -> delegate.arrays(arrays));
  }

  /**
   * {@return a future that completes when {@link Store#shadowed} has returned}
   *
   * @param lists see {@link Store#shadowed}
   */
  public CompletableFuture<Void> shadowed(
      List<@Checked ? extends app.other.@Nullable List> lists) {
    return AsyncCall.run(executor, "Store.shadowed",
        () -> delegate.shadowed(lists));
  }

  @Override
  public String toString() {
    return "StoreAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
