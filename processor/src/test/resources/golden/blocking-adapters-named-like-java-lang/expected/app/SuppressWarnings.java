package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Suppress} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class SuppressWarnings {
  private final Suppress delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SuppressWarnings(Suppress delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Suppress#rule} has returned}
   *
   * @param raw see {@link Suppress#rule}
   */
  @java.lang.SuppressWarnings("rawtypes")
  public CompletableFuture<java.lang.Void> rule(Comparable raw) {
    return AsyncCall.run(executor, "Suppress.rule",
        () -> delegate.rule(raw));
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "SuppressWarnings[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
