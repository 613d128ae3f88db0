package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BinaryOperator;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Steps.AlikeComparators} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings({"all", "overloads"})
final class Steps_AlikeComparatorsAsync {
  private final Steps.AlikeComparators delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_AlikeComparatorsAsync(Steps.AlikeComparators delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.AlikeComparators#on(Comparator)} has returned}
   *
   * @param f see {@link Steps.AlikeComparators#on(Comparator)}
   */
  public CompletableFuture<Void> on(Comparator<String> f) {
    return AsyncCall.run(executor, "Steps.AlikeComparators.on",
        () -> delegate.on(f));
  }

  /**
   * {@return a future that completes when {@link Steps.AlikeComparators#on(BinaryOperator)} has returned}
   *
   * @param f see {@link Steps.AlikeComparators#on(BinaryOperator)}
   */
  public CompletableFuture<Void> on(BinaryOperator<String> f) {
    return AsyncCall.run(executor, "Steps.AlikeComparators.on",
        () -> delegate.on(f));
  }

  @Override
  public String toString() {
    return "Steps_AlikeComparatorsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
