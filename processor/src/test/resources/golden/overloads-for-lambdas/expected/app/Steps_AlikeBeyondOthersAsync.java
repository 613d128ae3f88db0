package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Steps.AlikeBeyondOthers} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings({"all", "overloads"})
final class Steps_AlikeBeyondOthersAsync {
  private final Steps.AlikeBeyondOthers delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_AlikeBeyondOthersAsync(Steps.AlikeBeyondOthers delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.AlikeBeyondOthers#on(Integer, Predicate)} has returned}
   *
   * @param n see {@link Steps.AlikeBeyondOthers#on(Integer, Predicate)}
   * @param f see {@link Steps.AlikeBeyondOthers#on(Integer, Predicate)}
   */
  public CompletableFuture<Void> on(Integer n, Predicate<String> f) {
    return AsyncCall.run(executor, "Steps.AlikeBeyondOthers.on",
        () -> delegate.on(n, f));
  }

  /**
   * {@return a future that completes when {@link Steps.AlikeBeyondOthers#on(Number, Consumer)} has returned}
   *
   * @param n see {@link Steps.AlikeBeyondOthers#on(Number, Consumer)}
   * @param f see {@link Steps.AlikeBeyondOthers#on(Number, Consumer)}
   */
  public CompletableFuture<Void> on(Number n, Consumer<String> f) {
    return AsyncCall.run(executor, "Steps.AlikeBeyondOthers.on",
        () -> delegate.on(n, f));
  }

  /**
   * {@return a future that completes when {@link Steps.AlikeBeyondOthers#on(Runnable)} has returned}
   *
   * @param f see {@link Steps.AlikeBeyondOthers#on(Runnable)}
   */
  public CompletableFuture<Void> on(Runnable f) {
    return AsyncCall.run(executor, "Steps.AlikeBeyondOthers.on",
        () -> delegate.on(f));
  }

  @Override
  public String toString() {
    return "Steps_AlikeBeyondOthersAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
