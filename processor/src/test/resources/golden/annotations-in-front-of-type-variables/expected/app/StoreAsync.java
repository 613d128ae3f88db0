package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
   * {@return the result of {@link Store#get}}
   *
   * @param key passed on
   */
  public CompletableFuture<@Nullable V> get(@Nullable K key) {
    return AsyncCall.call(executor, OnCancel.INTERRUPT, "Store.get", delegate,
        () -> delegate.get(key));
  }

  /**
   * {@return the result of {@link Store#all}}
   *
   * @param keys passed on
   */
  public CompletableFuture<@Nullable V[]> all(@Nullable K[] keys) {
    return AsyncCall.call(executor, "Store.all",
        () -> delegate.all(keys));
  }

  /**
   * {@return the result of {@link Store#array}}
   *
   * @param v passed on
   */
  public CompletableFuture<V @Nullable []> array(@Nullable V @Checked [] @Nullable [] v) {
    return AsyncCall.call(executor, "Store.array",
        () -> delegate.array(v));
  }

  /**
   * {@return the result of {@link Store#text}}
   *
   * @param text passed on
   * @param number passed on
   */
  public CompletableFuture<@Nullable String> text(@Nullable String text, @Nullable int number) {
    return AsyncCall.call(executor, "Store.text",
        () -> delegate.text(text, number));
  }

  /**
   * {@return the result of {@link Store#entry}}
   *
   * @param entry passed on
   */
  public CompletableFuture<Map.@Nullable Entry<K, V>> entry(
      Map.@Nullable Entry<K, @Nullable V> entry) {
    return AsyncCall.call(executor, "Store.entry",
        () -> delegate.entry(entry));
  }

  /**
   * {@return the result of {@link Store#lid}}
   *
   * @param lid passed on
   * @param other passed on
   */
  public CompletableFuture<@Nullable Box<K>.Lid> lid(@Nullable Box<K>.Lid lid,
      Box<K>.@Nullable Lid other) {
    return AsyncCall.call(executor, "Store.lid",
        () -> delegate.lid(lid, other));
  }

  /**
   * {@return the result of {@link Store#both}}
   *
   * @param value passed on
   */
  public CompletableFuture<@Nullable @Checked V> both(@Nullable @Checked V value) {
    return AsyncCall.call(executor, OnCancel.INTERRUPT, "Store.both", delegate,
        () -> delegate.both(value));
  }

  /**
   * {@return the result of {@link Store#list}}
   *
   * @param values passed on
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<@Nullable List<@Nullable V>> list(@Nullable V... values) {
    @Nullable V[] valuesCopy = values == null ? values : values.clone();
    return AsyncCall.call(executor, "Store.list",
        () -> delegate.list(valuesCopy));
  }

  /**
   * {@return the result of {@link Store#any}}
   *
   * @param <T> as there
   * @param value passed on
   */
  public <T extends @Nullable Object> CompletableFuture<@Nullable T> any(@Nullable T value) {
    return AsyncCall.call(executor, OnCancel.INTERRUPT, "Store.any", delegate,
        () -> delegate.any(value));
  }

  /**
   * {@return the result of {@link Store#later}}
   */
  public CompletableFuture<@Nullable V> later() {
    return AsyncCall.stage(executor, OnCancel.INTERRUPT, "Store.later", delegate,
        () -> delegate.later());
  }

  /**
   * {@return the end of {@link Store#nothing}}
   */
  public CompletableFuture<Void> nothing() {
    return AsyncCall.run(executor, "Store.nothing",
        () -> delegate.nothing());
  }

  /**
   * {@return the result of {@link Store#now}}
   *
   * @param key passed on
   */
  public @Nullable V now(@Nullable K key) {
    return delegate.now(key);
  }

  /**
   * {@return the result of {@link Store#put}}
   *
   * @param other passed on
   * @param s passed on
   * @param x passed on
   */
  public CompletableFuture<List<@Checked V>> put(List<@Checked ? extends V> other,
      List<@Checked("? super T") ? super @Nullable V> s, List<@Nullable ?> x) {
    return AsyncCall.call(executor, "Store.put",
        () -> delegate.put(other, s, x));
  }

  /**
   * {@return the end of {@link Store#deep}}
   *
   * @param map passed on
   */
  public CompletableFuture<Void> deep(
      Map<@Checked ?, @Nullable ? extends Map.Entry<? super @Checked V, @Checked ? super @Nullable List<V>>> map) {
    return AsyncCall.run(executor, "Store.deep",
        () -> delegate.deep(map));
  }

  /**
   * {@return the end of {@link Store#arrays}}
   *
   * @param arrays passed on
   */
  public CompletableFuture<Void> arrays(
      List<@Checked ? extends @Nullable V @Nullable []> arrays) {
    return AsyncCall.run(executor, "Store.arrays",
        () -> delegate.arrays(arrays));
  }

  /**
   * {@return the end of {@link Store#shadowed}}
   *
   * @param lists passed on
   */
  public CompletableFuture<Void> shadowed(
      List<@Checked ? extends app.other.@Nullable List> lists) {
    return AsyncCall.run(executor, "Store.shadowed",
        () -> delegate.shadowed(lists));
  }
}
