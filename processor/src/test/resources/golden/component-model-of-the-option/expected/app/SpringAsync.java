package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.springframework.stereotype.Component;

/**
 * Calls {@link Spring} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Component
class SpringAsync {
  private final Spring delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SpringAsync(Spring delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Spring#run} has returned}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(executor, "Spring.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "SpringAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
