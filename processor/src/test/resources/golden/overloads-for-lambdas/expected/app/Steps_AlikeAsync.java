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
 * Calls {@link Steps.Alike} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings({"all", "overloads"})
final class Steps_AlikeAsync {
  private final Steps.Alike delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_AlikeAsync(Steps.Alike delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.Alike#on(Function)} has returned}
   *
   * @param f see {@link Steps.Alike#on(Function)}
   */
  public CompletableFuture<Void> on(Function<String, String> f) {
    return AsyncCall.run(executor, "Steps.Alike.on",
        () -> delegate.on(f));
  }

  /**
   * {@return a future that completes when {@link Steps.Alike#on(Consumer)} has returned}
   *
   * @param f see {@link Steps.Alike#on(Consumer)}
   */
  public CompletableFuture<Void> on(Consumer<String> f) {
    return AsyncCall.run(executor, "Steps.Alike.on",
        () -> delegate.on(f));
  }

  @Override
  public String toString() {
    return "Steps_AlikeAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
