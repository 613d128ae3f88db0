package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Raw} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RawAsync {
  private final Raw delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public RawAsync(Raw delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes as the stage of {@link Raw#stage} does}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Object> stage() {
    return AsyncCall.stage(executor, "Raw.stage",
        () -> delegate.stage());
  }

  @Override
  public String toString() {
    return "RawAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
