package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Calls {@link Named} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Component
class NamedAsync {
  private final Named delegate;

  private final Executor own;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param own runs the calls
   */
  public NamedAsync(Named delegate, @Qualifier("own") Executor own) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.own = Objects.requireNonNull(own, "own");
  }

  /**
   * {@return a future that completes when {@link Named#run} has returned}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(own, "Named.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "NamedAsync[delegate=" + delegate + ", own=" + own + "]";
  }
}
