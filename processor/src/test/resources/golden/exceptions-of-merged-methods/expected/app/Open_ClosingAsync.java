package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Open;

/**
 * Calls {@link Open.Closing} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Open_ClosingAsync {
  private final Open.Closing delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Open_ClosingAsync(Open.Closing delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Calls {@link Open.Closing#close} on the thread of the caller.
   *
   * @throws Open.Failure see {@link Open.Closing#close}
   */
  public void close() throws Open.Failure {
    delegate.close();
  }

  @Override
  public String toString() {
    return "Open_ClosingAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
