package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Jakarta} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Singleton
class JakartaAsync {
  private final Jakarta delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  @Inject
  public JakartaAsync(Jakarta delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Jakarta#run} has returned}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(executor, "Jakarta.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "JakartaAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
