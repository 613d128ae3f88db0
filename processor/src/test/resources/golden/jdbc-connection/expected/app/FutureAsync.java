package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Future} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <V> as in {@code Future}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class FutureAsync<V> {
  private final Future<V> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public FutureAsync(Future<V> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Future#cancel} returns}
   *
   * @param flag see {@link Future#cancel}
   */
  public CompletableFuture<Boolean> cancel(boolean flag) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.cancel",
        () -> delegate.cancel(flag));
  }

  /**
   * {@return a future of what {@link Future#get()} returns}
   */
  public CompletableFuture<V> get() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.get",
        () -> delegate.get());
  }

  /**
   * {@return a future of what {@link Future#get(long, TimeUnit)} returns}
   *
   * @param number see {@link Future#get(long, TimeUnit)}
   * @param timeUnit see {@link Future#get(long, TimeUnit)}
   */
  public CompletableFuture<V> get(long number, TimeUnit timeUnit) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.get",
        () -> delegate.get(number, timeUnit));
  }

  /**
   * {@return a future of what {@link Future#isCancelled} returns}
   */
  public CompletableFuture<Boolean> isCancelled() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.isCancelled",
        () -> delegate.isCancelled());
  }

  /**
   * {@return a future of what {@link Future#isDone} returns}
   */
  public CompletableFuture<Boolean> isDone() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.isDone",
        () -> delegate.isDone());
  }

  @Override
  public String toString() {
    return "FutureAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
