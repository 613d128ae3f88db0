package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.io.Closeable;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Quiet} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class QuietAsync {
  private final Quiet delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public QuietAsync(Quiet delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Quiet#quiet} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   *
   * @param <T> see {@link Quiet#quiet}
   * @param value see {@link Quiet#quiet}
   */
  public <T extends Runnable & Closeable> CompletableFuture<T> quiet(T value) {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Quiet.quiet", delegate,
        () -> delegate.quiet(value));
  }

  @Override
  public String toString() {
    return "QuietAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
