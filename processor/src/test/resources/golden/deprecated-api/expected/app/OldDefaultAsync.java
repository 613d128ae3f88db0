package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.OldDefault;

/**
 * Calls {@link OldDefault} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class OldDefaultAsync {
  private final OldDefault delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OldDefaultAsync(OldDefault delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link OldDefault#fine} has returned}
   */
  public CompletableFuture<Void> fine() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "OldDefault.fine",
        () -> delegate.fine());
  }

  /**
   * {@return a future that completes when {@link OldDefault#old} has returned}
   *
   * @deprecated see {@link OldDefault#old}
   */
  @Deprecated
  public CompletableFuture<Void> old() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "OldDefault.old",
        () -> delegate.old());
  }

  @Override
  public String toString() {
    return "OldDefaultAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
