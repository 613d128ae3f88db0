package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import other.Fails;
import other.OldException;

/**
 * Calls {@link Fails} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class FailsAsync {
  private final Fails delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public FailsAsync(Fails delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Calls {@link Fails#fail} on the thread of the caller.
   *
   * @throws OldException see {@link Fails#fail}
   */
  @SuppressWarnings("deprecation")
  public void fail() throws OldException {
    delegate.fail();
  }

  @Override
  public String toString() {
    return "FailsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
