package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Api;

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
   * {@return what {@link Api#hidden} returns, on the thread of the caller}
   */
  public Comparable<String> hidden() {
    return delegate.hidden();
  }

  @Override
  public String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
