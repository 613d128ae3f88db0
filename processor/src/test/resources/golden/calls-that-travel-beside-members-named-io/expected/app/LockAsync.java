package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Lock} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class LockAsync {
  private final Lock delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public LockAsync(Lock delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Lock#turn} returns}
   *
   * @param bean see {@link Lock#turn}
   */
  public CompletableFuture<Lock.io> turn(Lock.java bean) {
    return AsyncCall.call(executor, "Lock.turn",
        () -> delegate.turn(bean));
  }

  @Override
  public String toString() {
    return "LockAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
