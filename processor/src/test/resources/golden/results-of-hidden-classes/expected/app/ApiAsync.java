package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Api;
import lib.Old;

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
   * {@return a future of what {@link Api#raw} returns}
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<Comparable> raw() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.raw",
        () -> (Comparable) delegate.raw());
  }

  /**
   * {@return a future of what {@link Api#obsolete} returns}
   */
  @SuppressWarnings("deprecation")
  public CompletableFuture<Old> obsolete() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.obsolete",
        () -> (Old) delegate.obsolete());
  }

  /**
   * {@return a future of what {@link Api#in} returns}
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<Api.Outer.In> in() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.in",
        () -> delegate.in());
  }

  /**
   * {@return a future of what {@link Api#arrays} returns}
   */
  public CompletableFuture<List<? extends Object[]>> arrays() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.arrays",
        () -> delegate.arrays());
  }

  @Override
  public String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
