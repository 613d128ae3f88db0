package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Steps.WithoutParameters} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Steps_WithoutParametersAsync {
  private final Steps.WithoutParameters delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_WithoutParametersAsync(Steps.WithoutParameters delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.WithoutParameters#on(Callable)} has returned}
   *
   * @param f see {@link Steps.WithoutParameters#on(Callable)}
   */
  public CompletableFuture<Void> on(Callable<String> f) {
    return AsyncCall.run(executor, "Steps.WithoutParameters.on",
        () -> delegate.on(f));
  }

  /**
   * {@return a future that completes when {@link Steps.WithoutParameters#on(Supplier)} has returned}
   *
   * @param f see {@link Steps.WithoutParameters#on(Supplier)}
   */
  public CompletableFuture<Void> on(Supplier<String> f) {
    return AsyncCall.run(executor, "Steps.WithoutParameters.on",
        () -> delegate.on(f));
  }

  @Override
  public String toString() {
    return "Steps_WithoutParametersAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
