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
import lib.Api;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ApiAsync {
  private final Api delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ApiAsync(Api delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Api#get}}
   */
  public CompletableFuture<Comparable<?>> get() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.get",
        () -> (Comparable<?>) delegate.get());
  }

  /**
   * {@return the result of {@link Api#list}}
   */
  public CompletableFuture<List<? extends Comparable<?>>> list() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.list",
        () -> delegate.list());
  }

  /**
   * {@return the result of {@link Api#array}}
   */
  public CompletableFuture<Comparable<?>[]> array() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.array",
        () -> (Comparable<?>[]) delegate.array());
  }

  /**
   * {@return the result of {@link Api#map}}
   */
  public CompletableFuture<Map<String, ? extends List<? extends Comparable<?>>>> map() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.map",
        () -> delegate.map());
  }

  /**
   * {@return the result of {@link Api#lower}}
   */
  public CompletableFuture<List<?>> lower() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.lower",
        () -> delegate.lower());
  }

  /**
   * {@return the result of {@link Api#nested}}
   */
  public CompletableFuture<Api.Nested> nested() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.nested",
        () -> delegate.nested());
  }

  /**
   * {@return the result of {@link Api#typeVariable}}
   *
   * @param <T> as there
   * @param list passed on
   */
  public <T> CompletableFuture<T> typeVariable(List<T> list) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.typeVariable",
        () -> delegate.typeVariable(list));
  }

  /**
   * {@return the end of {@link Api#ok}}
   */
  public CompletableFuture<Void> ok() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Api.ok",
        () -> delegate.ok());
  }
}
