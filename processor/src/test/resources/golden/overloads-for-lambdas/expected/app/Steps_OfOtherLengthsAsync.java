package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Steps.OfOtherLengths} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Steps_OfOtherLengthsAsync {
  private final Steps.OfOtherLengths delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_OfOtherLengthsAsync(Steps.OfOtherLengths delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.OfOtherLengths#on(Function)} has returned}
   *
   * @param f see {@link Steps.OfOtherLengths#on(Function)}
   */
  public CompletableFuture<Void> on(Function<String, String> f) {
    return AsyncCall.run(executor, "Steps.OfOtherLengths.on",
        () -> delegate.on(f));
  }

  /**
   * {@return a future that completes when {@link Steps.OfOtherLengths#on(BinaryOperator)} has returned}
   *
   * @param f see {@link Steps.OfOtherLengths#on(BinaryOperator)}
   */
  public CompletableFuture<Void> on(BinaryOperator<String> f) {
    return AsyncCall.run(executor, "Steps.OfOtherLengths.on",
        () -> delegate.on(f));
  }

  @Override
  public String toString() {
    return "Steps_OfOtherLengthsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
