package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Marked.Unmarked} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Marked_UnmarkedAsync {
  private final Marked.Unmarked delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Marked_UnmarkedAsync(Marked.Unmarked delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Marked.Unmarked#find} returns}
   */
  public CompletableFuture<@Nullable String> find() {
    return AsyncCall.call(executor, "Marked.Unmarked.find",
        () -> delegate.find());
  }

  /**
   * {@return a future that completes when {@link Marked.Unmarked#run} has returned}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(executor, "Marked.Unmarked.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "Marked_UnmarkedAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
