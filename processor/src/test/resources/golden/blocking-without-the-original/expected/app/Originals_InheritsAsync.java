package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Originals.Inherits} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Originals_InheritsAsync {
  private final Originals.Inherits delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Originals_InheritsAsync(Originals.Inherits delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Originals.Inherits#number} returns}
   */
  public CompletableFuture<Integer> number() {
    return AsyncCall.call(executor, "Originals.Inherits.number",
        () -> delegate.number());
  }

  @Override
  public String toString() {
    return "Originals_InheritsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
