package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Steps.OfSomethingElse} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Steps_OfSomethingElseAsync {
  private final Steps.OfSomethingElse delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_OfSomethingElseAsync(Steps.OfSomethingElse delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.OfSomethingElse#on(Function)} has returned}
   *
   * @param f see {@link Steps.OfSomethingElse#on(Function)}
   */
  public CompletableFuture<Void> on(Function<String, String> f) {
    return AsyncCall.run(executor, "Steps.OfSomethingElse.on",
        () -> delegate.on(f));
  }

  /**
   * {@return a future that completes when {@link Steps.OfSomethingElse#on(Steps.Two)} has returned}
   *
   * @param f see {@link Steps.OfSomethingElse#on(Steps.Two)}
   */
  public CompletableFuture<Void> on(Steps.Two f) {
    return AsyncCall.run(executor, "Steps.OfSomethingElse.on",
        () -> delegate.on(f));
  }

  /**
   * {@return a future that completes when {@link Steps.OfSomethingElse#on(Steps.Base)} has returned}
   *
   * @param f see {@link Steps.OfSomethingElse#on(Steps.Base)}
   */
  public CompletableFuture<Void> on(Steps.Base f) {
    return AsyncCall.run(executor, "Steps.OfSomethingElse.on",
        () -> delegate.on(f));
  }

  @Override
  public String toString() {
    return "Steps_OfSomethingElseAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
