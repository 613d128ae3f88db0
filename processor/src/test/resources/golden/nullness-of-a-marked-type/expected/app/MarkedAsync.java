package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Marked} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullMarked
public final class MarkedAsync {
  private final Marked delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public MarkedAsync(Marked delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Marked#find} returns}
   */
  public CompletableFuture<@Nullable String> find() {
    return AsyncCall.call(executor, "Marked.find",
        () -> delegate.find());
  }

  /**
   * {@return a future that completes when {@link Marked#run} has returned}
   */
  public CompletableFuture<@Nullable Void> run() {
    return AsyncCall.run(executor, "Marked.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "MarkedAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
