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
 * an executor, and returns a future of its result.
 *
 * @param <R> as in {@code Closing}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings({"all", "try"})
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
   * {@return a future of what {@link Closing#first} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<R> first() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Closing.first", delegate,
        () -> delegate.first());
  }

  /**
   * {@return a future of what {@link Closing#open} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   *
   * @param <T> see {@link Closing#open}
   * @param some see {@link Closing#open}
   */
  public <T extends Runnable & AutoCloseable> CompletableFuture<T> open(List<T> some) {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Closing.open", delegate,
        () -> delegate.open(some));
  }

  /**
   * {@return a future that completes when {@link Closing#use} has returned}
   *
   * @param <T> see {@link Closing#use}
   * @param resource see {@link Closing#use}
   */
  public <T extends Runnable & Closing.Resource> CompletableFuture<Void> use(T resource) {
    return AsyncCall.run(executor, "Closing.use",
        () -> delegate.use(resource));
  }

  /**
   * {@return a future of what {@link Closing#quiet} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   *
   * @param <T> see {@link Closing#quiet}
   * @param value see {@link Closing#quiet}
   */
  public <T extends Runnable & Closeable> CompletableFuture<T> quiet(T value) {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Closing.quiet", delegate,
        () -> delegate.quiet(value));
  }

  /**
   * {@return a future of what {@link Closing#single} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   *
   * @param <T> see {@link Closing#single}
   * @param value see {@link Closing#single}
   */
  public <T extends AutoCloseable> CompletableFuture<T> single(T value) {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Closing.single", delegate,
        () -> delegate.single(value));
  }

  @Override
  public String toString() {
    return "ClosingAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
