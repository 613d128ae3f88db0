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
 * Calls {@link Steps.ToldApart} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Steps_ToldApartAsync {
  private final Steps.ToldApart delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_ToldApartAsync(Steps.ToldApart delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.ToldApart#on(Function, Integer)} has returned}
   *
   * @param f see {@link Steps.ToldApart#on(Function, Integer)}
   * @param n see {@link Steps.ToldApart#on(Function, Integer)}
   */
  public CompletableFuture<Void> on(Function<String, String> f, Integer n) {
    return AsyncCall.run(executor, "Steps.ToldApart.on",
        () -> delegate.on(f, n));
  }

  /**
   * {@return a future that completes when {@link Steps.ToldApart#on(Consumer, String)} has returned}
   *
   * @param f see {@link Steps.ToldApart#on(Consumer, String)}
   * @param n see {@link Steps.ToldApart#on(Consumer, String)}
   */
  public CompletableFuture<Void> on(Consumer<String> f, String n) {
    return AsyncCall.run(executor, "Steps.ToldApart.on",
        () -> delegate.on(f, n));
  }

  @Override
  public String toString() {
    return "Steps_ToldApartAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
