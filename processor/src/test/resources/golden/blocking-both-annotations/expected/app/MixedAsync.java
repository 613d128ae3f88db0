package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mixed} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class MixedAsync {
  private final Mixed delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public MixedAsync(Mixed delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes as the stage of {@link Mixed#stage} does}
   */
  public CompletableFuture<String> stage() {
    return AsyncCall.stage(executor, "Mixed.stage",
        () -> delegate.stage());
  }

  /**
   * {@return a future of what {@link Mixed#plain} returns}
   */
  public CompletableFuture<String> plain() {
    return AsyncCall.call(executor, "Mixed.plain",
        () -> delegate.plain());
  }

  @Override
  public String toString() {
    return "MixedAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
