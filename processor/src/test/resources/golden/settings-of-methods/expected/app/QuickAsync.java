package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Quick} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class QuickAsync {
  private final Quick delegate;

  private final Executor executor;

  private final Executor zebra;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param zebra the executor for methods marked {@code @On("zebra")}
   */
  public QuickAsync(Quick delegate, Executor executor, Executor zebra) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.zebra = Objects.requireNonNull(zebra, "zebra");
  }

  /**
   * {@return a future of what {@link Quick#name} returns}
   */
  public CompletableFuture<String> name() {
    return AsyncCall.call(executor, "Quick.name",
        () -> delegate.name());
  }

  /**
   * {@return what {@link Quick#hidden} returns, on the thread of the caller}
   */
  public String hidden() {
    return delegate.hidden();
  }

  /**
   * {@return a future of what {@link Quick#inherited} returns}
   */
  public CompletableFuture<String> inherited() {
    return AsyncCall.call(zebra, "Quick.inherited",
        () -> delegate.inherited());
  }

  @Override
  public String toString() {
    return "QuickAsync[delegate=" + delegate + ", executor=" + executor + ", zebra=" + zebra + "]";
  }
}
