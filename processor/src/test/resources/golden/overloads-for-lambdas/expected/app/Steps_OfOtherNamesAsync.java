package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Steps.OfOtherNames} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Steps_OfOtherNamesAsync {
  private final Steps.OfOtherNames delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_OfOtherNamesAsync(Steps.OfOtherNames delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.OfOtherNames#on} has returned}
   *
   * @param f see {@link Steps.OfOtherNames#on}
   */
  public CompletableFuture<Void> on(Function<String, String> f) {
    return AsyncCall.run(executor, "Steps.OfOtherNames.on",
        () -> delegate.on(f));
  }

  /**
   * {@return a future that completes when {@link Steps.OfOtherNames#off} has returned}
   *
   * @param f see {@link Steps.OfOtherNames#off}
   */
  public CompletableFuture<Void> off(Consumer<String> f) {
    return AsyncCall.run(executor, "Steps.OfOtherNames.off",
        () -> delegate.off(f));
  }

  @Override
  public String toString() {
    return "Steps_OfOtherNamesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
