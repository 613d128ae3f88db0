package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.annotation.processing.Generated;

/**
 * Calls {@link CountDownLatch} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class CountDownLatchAsync {
  private final CountDownLatch delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public CountDownLatchAsync(CountDownLatch delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link CountDownLatch#await()} has returned}
   */
  public CompletableFuture<Void> await() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "CountDownLatch.await",
        () -> delegate.await());
  }

  /**
   * {@return a future of what {@link CountDownLatch#await(long, TimeUnit)} returns}
   *
   * @param number see {@link CountDownLatch#await(long, TimeUnit)}
   * @param timeUnit see {@link CountDownLatch#await(long, TimeUnit)}
   */
  public CompletableFuture<Boolean> await(long number, TimeUnit timeUnit) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "CountDownLatch.await",
        () -> delegate.await(number, timeUnit));
  }

  /**
   * {@return a future that completes when {@link CountDownLatch#countDown} has returned}
   */
  public CompletableFuture<Void> countDown() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "CountDownLatch.countDown",
        () -> delegate.countDown());
  }

  /**
   * {@return a future of what {@link CountDownLatch#getCount} returns}
   */
  public CompletableFuture<Long> getCount() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "CountDownLatch.getCount",
        () -> delegate.getCount());
  }

  @Override
  public String toString() {
    return "CountDownLatchAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
