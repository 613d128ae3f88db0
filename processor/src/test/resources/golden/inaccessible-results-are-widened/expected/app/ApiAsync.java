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
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Api#get} returns}
   */
  public CompletableFuture<Comparable<?>> get() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.get",
        () -> (Comparable<?>) delegate.get());
  }

  /**
   * {@return a future of what {@link Api#list} returns}
   */
  public CompletableFuture<List<? extends Comparable<?>>> list() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.list",
        () -> delegate.list());
  }

  /**
   * {@return a future of what {@link Api#array} returns}
   */
  public CompletableFuture<Comparable<?>[]> array() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.array",
        () -> (Comparable<?>[]) delegate.array());
  }

  /**
   * {@return a future of what {@link Api#map} returns}
   */
  public CompletableFuture<Map<String, ? extends List<? extends Comparable<?>>>> map() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.map",
        () -> delegate.map());
  }

  /**
   * {@return a future of what {@link Api#lower} returns}
   */
  public CompletableFuture<List<?>> lower() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.lower",
        () -> delegate.lower());
  }

  /**
   * {@return a future of what {@link Api#nested} returns}
   */
  public CompletableFuture<Api.Nested> nested() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.nested",
        () -> delegate.nested());
  }

  /**
   * {@return a future of what {@link Api#typeVariable} returns}
   *
   * @param <T> see {@link Api#typeVariable}
   * @param list see {@link Api#typeVariable}
   */
  public <T> CompletableFuture<T> typeVariable(List<T> list) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.typeVariable",
        () -> delegate.typeVariable(list));
  }

  /**
   * {@return a future that completes when {@link Api#ok} has returned}
   */
  public CompletableFuture<Void> ok() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Api.ok",
        () -> delegate.ok());
  }

  @Override
  public String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
