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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Future#cancel}}
   *
   * @param flag passed on
   */
  public CompletableFuture<Boolean> cancel(boolean flag) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.cancel",
        () -> delegate.cancel(flag));
  }

  /**
   * {@return the result of {@link Future#get()}}
   */
  public CompletableFuture<V> get() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.get",
        () -> delegate.get());
  }

  /**
   * {@return the result of {@link Future#get(long, TimeUnit)}}
   *
   * @param number passed on
   * @param timeUnit passed on
   */
  public CompletableFuture<V> get(long number, TimeUnit timeUnit) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.get",
        () -> delegate.get(number, timeUnit));
  }

  /**
   * {@return the result of {@link Future#isCancelled}}
   */
  public CompletableFuture<Boolean> isCancelled() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.isCancelled",
        () -> delegate.isCancelled());
  }

  /**
   * {@return the result of {@link Future#isDone}}
   */
  public CompletableFuture<Boolean> isDone() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Future.isDone",
        () -> delegate.isDone());
  }
}
