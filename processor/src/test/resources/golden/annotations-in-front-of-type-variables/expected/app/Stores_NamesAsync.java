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
 * Calls {@link Stores.Names} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Stores_NamesAsync {
  private final Stores.Names delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Stores_NamesAsync(Stores.Names delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Stores.Names#all} returns}
   *
   * @param keys see {@link Stores.Names#all}
   */
  public CompletableFuture<@Checked @Nullable String[]> all(String[] @Nullable [] keys) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.all",
        () -> delegate.all(keys));
  }

  /**
   * {@return a future of what {@link Stores.Names#any} returns}
   *
   * @param <T> see {@link Stores.Names#any}
   * @param value see {@link Stores.Names#any}
   */
  public <T extends @Nullable Object> CompletableFuture<@Nullable T> any(@Nullable T value) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.any",
        () -> delegate.any(value));
  }

  /**
   * {@return a future of what {@link Stores.Names#array} returns}
   *
   * @param v see {@link Stores.Names#array}
   */
  public CompletableFuture<@Checked String @Nullable []> array(
      @Checked @Nullable String @Checked [] @Nullable [] v) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.array",
        () -> delegate.array(v));
  }

  /**
   * {@return a future that completes when {@link Stores.Names#arrays} has returned}
   *
   * @param arrays see {@link Stores.Names#arrays}
   */
  public CompletableFuture<Void> arrays(
      List<@Checked ? extends @Checked @Nullable String @Nullable []> arrays) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Stores.Names.arrays",
        () -> delegate.arrays(arrays));
  }

  /**
   * {@return a future of what {@link Stores.Names#both} returns}
   *
   * @param value see {@link Stores.Names#both}
   */
  public CompletableFuture<@Checked @Nullable String> both(@Checked @Nullable String value) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.both",
        () -> delegate.both(value));
  }

  /**
   * {@return a future that completes when {@link Stores.Names#deep} has returned}
   *
   * @param map see {@link Stores.Names#deep}
   */
  public CompletableFuture<Void> deep(
      Map<@Checked ?, @Nullable ? extends Map.Entry<? super @Checked String, @Checked ? super @Nullable List<@Checked String>>> map) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Stores.Names.deep",
        () -> delegate.deep(map));
  }

  /**
   * {@return a future of what {@link Stores.Names#entry} returns}
   *
   * @param entry see {@link Stores.Names#entry}
   */
  public CompletableFuture<Map.@Nullable Entry<String[], @Checked String>> entry(
      Map.@Nullable Entry<String[], @Checked @Nullable String> entry) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.entry",
        () -> delegate.entry(entry));
  }

  /**
   * {@return a future of what {@link Stores.Names#get} returns}
   *
   * @param key see {@link Stores.Names#get}
   */
  public CompletableFuture<@Checked @Nullable String> get(String @Nullable [] key) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.get",
        () -> delegate.get(key));
  }

  /**
   * {@return a future that completes as the stage of {@link Stores.Names#later} does}
   */
  public CompletableFuture<@Checked @Nullable String> later() {
    return AsyncCall.stage(executor, OnCancel.ABANDON, "Stores.Names.later",
        () -> delegate.later());
  }

  /**
   * {@return a future of what {@link Stores.Names#lid} returns}
   *
   * @param lid see {@link Stores.Names#lid}
   * @param other see {@link Stores.Names#lid}
   */
  public CompletableFuture<@Nullable Box<String[]>.Lid> lid(@Nullable Box<String[]>.Lid lid,
      Box<String[]>.@Nullable Lid other) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.lid",
        () -> delegate.lid(lid, other));
  }

  /**
   * {@return a future of what {@link Stores.Names#list} returns}
   *
   * @param values see {@link Stores.Names#list}
   */
  public CompletableFuture<@Nullable List<@Checked @Nullable String>> list(
      @Checked @Nullable String... values) {
    @Checked @Nullable String[] valuesCopy = AsyncCall.copyOf(values);
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.list",
        () -> delegate.list(valuesCopy));
  }

  /**
   * {@return a future that completes when {@link Stores.Names#nothing} has returned}
   */
  public CompletableFuture<Void> nothing() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Stores.Names.nothing",
        () -> delegate.nothing());
  }

  /**
   * {@return what {@link Stores.Names#now} returns, on the thread of the caller}
   *
   * @param key see {@link Stores.Names#now}
   */
  public @Checked @Nullable String now(String @Nullable [] key) {
    return delegate.now(key);
  }

  /**
   * {@return a future of what {@link Stores.Names#put} returns}
   *
   * @param other see {@link Stores.Names#put}
   * @param s see {@link Stores.Names#put}
   * @param x see {@link Stores.Names#put}
   */
  public CompletableFuture<List<@Checked String>> put(
      List<@Checked ? extends @Checked String> other,
      List<@Checked("? super T") ? super @Checked @Nullable String> s,
      List<@Nullable ?> x) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.put",
        () -> delegate.put(other, s, x));
  }

  /**
   * {@return a future that completes when {@link Stores.Names#shadowed} has returned}
   *
   * @param lists see {@link Stores.Names#shadowed}
   */
  public CompletableFuture<Void> shadowed(
      List<@Checked ? extends app.other.@Nullable List> lists) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Stores.Names.shadowed",
        () -> delegate.shadowed(lists));
  }

  /**
   * {@return a future of what {@link Stores.Names#text} returns}
   *
   * @param text see {@link Stores.Names#text}
   * @param number see {@link Stores.Names#text}
   */
  public CompletableFuture<@Nullable String> text(@Nullable String text, @Nullable int number) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.text",
        () -> delegate.text(text, number));
  }

  @Override
  public String toString() {
    return "Stores_NamesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
