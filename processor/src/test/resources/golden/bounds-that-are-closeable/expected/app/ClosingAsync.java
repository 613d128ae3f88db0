package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.io.Closeable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Closing} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 *
 * @param <R> as in {@code Closing}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings("try")
public final class ClosingAsync<R extends Comparable<R> & AutoCloseable> {
  private final Closing<R> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ClosingAsync(Closing<R> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Closing#first}}
   */
  public CompletableFuture<R> first() {
    return AsyncCall.call(executor, "Closing.first",
        () -> delegate.first());
  }

  /**
   * {@return the result of {@link Closing#open}}
   *
   * @param <T> as there
   * @param some passed on
   */
  public <T extends Runnable & AutoCloseable> CompletableFuture<T> open(List<T> some) {
    return AsyncCall.call(executor, "Closing.open",
        () -> delegate.open(some));
  }

  /**
   * {@return the end of {@link Closing#use}}
   *
   * @param <T> as there
   * @param resource passed on
   */
  public <T extends Runnable & Closing.Resource> CompletableFuture<Void> use(T resource) {
    return AsyncCall.run(executor, "Closing.use",
        () -> delegate.use(resource));
  }

  /**
   * {@return the result of {@link Closing#quiet}}
   *
   * @param <T> as there
   * @param value passed on
   */
  public <T extends Runnable & Closeable> CompletableFuture<T> quiet(T value) {
    return AsyncCall.call(executor, "Closing.quiet",
        () -> delegate.quiet(value));
  }

  /**
   * {@return the result of {@link Closing#single}}
   *
   * @param <T> as there
   * @param value passed on
   */
  public <T extends AutoCloseable> CompletableFuture<T> single(T value) {
    return AsyncCall.call(executor, OnCancel.INTERRUPT, "Closing.single", delegate,
        () -> delegate.single(value));
  }
}
