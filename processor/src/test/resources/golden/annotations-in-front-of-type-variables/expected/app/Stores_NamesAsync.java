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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Stores.Names#all}}
   *
   * @param keys passed on
   */
  public CompletableFuture<@Checked @Nullable String[]> all(String[] @Nullable [] keys) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.all",
        () -> delegate.all(keys));
  }

  /**
   * {@return the result of {@link Stores.Names#any}}
   *
   * @param <T> as there
   * @param value passed on
   */
  public <T extends @Nullable Object> CompletableFuture<@Nullable T> any(@Nullable T value) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.any", delegate,
        () -> delegate.any(value));
  }

  /**
   * {@return the result of {@link Stores.Names#array}}
   *
   * @param v passed on
   */
  public CompletableFuture<@Checked String @Nullable []> array(
      @Checked @Nullable String @Checked [] @Nullable [] v) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.array",
        () -> delegate.array(v));
  }

  /**
   * {@return the end of {@link Stores.Names#arrays}}
   *
   * @param arrays passed on
   */
  public CompletableFuture<Void> arrays(
      List<@Checked ? extends @Checked @Nullable String @Nullable []> arrays) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Stores.Names.arrays",
        () -> delegate.arrays(arrays));
  }

  /**
   * {@return the result of {@link Stores.Names#both}}
   *
   * @param value passed on
   */
  public CompletableFuture<@Checked @Nullable String> both(@Checked @Nullable String value) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.both",
        () -> delegate.both(value));
  }

  /**
   * {@return the end of {@link Stores.Names#deep}}
   *
   * @param map passed on
   */
  public CompletableFuture<Void> deep(
      Map<@Checked ?, @Nullable ? extends Map.Entry<? super @Checked String, @Checked ? super @Nullable List<@Checked String>>> map) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Stores.Names.deep",
        () -> delegate.deep(map));
  }

  /**
   * {@return the result of {@link Stores.Names#entry}}
   *
   * @param entry passed on
   */
  public CompletableFuture<Map.@Nullable Entry<String[], @Checked String>> entry(
      Map.@Nullable Entry<String[], @Checked @Nullable String> entry) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.entry",
        () -> delegate.entry(entry));
  }

  /**
   * {@return the result of {@link Stores.Names#get}}
   *
   * @param key passed on
   */
  public CompletableFuture<@Checked @Nullable String> get(String @Nullable [] key) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.get",
        () -> delegate.get(key));
  }

  /**
   * {@return the result of {@link Stores.Names#later}}
   */
  public CompletableFuture<@Checked @Nullable String> later() {
    return AsyncCall.stage(executor, OnCancel.ABANDON, "Stores.Names.later",
        () -> delegate.later());
  }

  /**
   * {@return the result of {@link Stores.Names#lid}}
   *
   * @param lid passed on
   * @param other passed on
   */
  public CompletableFuture<@Nullable Box<String[]>.Lid> lid(@Nullable Box<String[]>.Lid lid,
      Box<String[]>.@Nullable Lid other) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.lid",
        () -> delegate.lid(lid, other));
  }

  /**
   * {@return the result of {@link Stores.Names#list}}
   *
   * @param values passed on
   */
  public CompletableFuture<@Nullable List<@Checked @Nullable String>> list(
      @Checked @Nullable String... values) {
    @Checked @Nullable String[] valuesCopy = values == null ? values : values.clone();
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.list",
        () -> delegate.list(valuesCopy));
  }

  /**
   * {@return the end of {@link Stores.Names#nothing}}
   */
  public CompletableFuture<Void> nothing() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Stores.Names.nothing",
        () -> delegate.nothing());
  }

  /**
   * {@return the result of {@link Stores.Names#now}}
   *
   * @param key passed on
   */
  public @Checked @Nullable String now(String @Nullable [] key) {
    return delegate.now(key);
  }

  /**
   * {@return the result of {@link Stores.Names#put}}
   *
   * @param other passed on
   * @param s passed on
   * @param x passed on
   */
  public CompletableFuture<List<@Checked String>> put(
      List<@Checked ? extends @Checked String> other,
      List<@Checked("? super T") ? super @Checked @Nullable String> s,
      List<@Nullable ?> x) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.put",
        () -> delegate.put(other, s, x));
  }

  /**
   * {@return the end of {@link Stores.Names#shadowed}}
   *
   * @param lists passed on
   */
  public CompletableFuture<Void> shadowed(
      List<@Checked ? extends app.other.@Nullable List> lists) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Stores.Names.shadowed",
        () -> delegate.shadowed(lists));
  }

  /**
   * {@return the result of {@link Stores.Names#text}}
   *
   * @param text passed on
   * @param number passed on
   */
  public CompletableFuture<@Nullable String> text(@Nullable String text, @Nullable int number) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Stores.Names.text",
        () -> delegate.text(text, number));
  }
}
