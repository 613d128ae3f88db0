package lib;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Api.Failing} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Api_FailingAsync {
  private final Api.Failing delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Api_FailingAsync(Api.Failing delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Api.Failing#number} returns}
   */
  public CompletableFuture<Integer> number() {
    return AsyncCall.call(executor, "Api.Failing.number",
        () -> delegate.number());
  }

  /**
   * {@return a future of what {@link Api.Failing#flag} returns}
   */
  public CompletableFuture<Boolean> flag() {
    return AsyncCall.call(executor, "Api.Failing.flag",
        () -> delegate.flag());
  }

  @Override
  public String toString() {
    return "Api_FailingAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
