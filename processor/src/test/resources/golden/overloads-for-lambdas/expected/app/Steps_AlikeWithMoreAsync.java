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
 * Calls {@link Steps.AlikeWithMore} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings({"all", "overloads"})
final class Steps_AlikeWithMoreAsync {
  private final Steps.AlikeWithMore delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_AlikeWithMoreAsync(Steps.AlikeWithMore delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.AlikeWithMore#on(Predicate, String[])} has returned}
   *
   * @param f see {@link Steps.AlikeWithMore#on(Predicate, String[])}
   * @param more see {@link Steps.AlikeWithMore#on(Predicate, String[])}
   */
  public CompletableFuture<Void> on(Predicate<String> f, String... more) {
    String[] moreCopy = AsyncCall.copyOf(more);
    return AsyncCall.run(executor, "Steps.AlikeWithMore.on",
        () -> delegate.on(f, moreCopy));
  }

  /**
   * {@return a future that completes when {@link Steps.AlikeWithMore#on(Consumer, String, String)} has returned}
   *
   * @param f see {@link Steps.AlikeWithMore#on(Consumer, String, String)}
   * @param one see {@link Steps.AlikeWithMore#on(Consumer, String, String)}
   * @param two see {@link Steps.AlikeWithMore#on(Consumer, String, String)}
   */
  public CompletableFuture<Void> on(Consumer<String> f, String one, String two) {
    return AsyncCall.run(executor, "Steps.AlikeWithMore.on",
        () -> delegate.on(f, one, two));
  }

  @Override
  public String toString() {
    return "Steps_AlikeWithMoreAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
