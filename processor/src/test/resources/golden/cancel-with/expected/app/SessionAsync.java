package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.CurrentCall;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Session} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class SessionAsync {
  private final Session delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SessionAsync(Session delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Session#load} returns}
   *
   * @param id see {@link Session#load}
   */
  public CompletableFuture<String> load(int id) {
    return AsyncCall.call(executor, "Session.load",
        () -> CurrentCall.cancelledBy(delegate::cancel, () -> delegate.load(id)));
  }

  /**
   * {@return a future that completes when {@link Session#flush} has returned}
   */
  public CompletableFuture<Void> flush() {
    return AsyncCall.run(executor, "Session.flush",
        () -> CurrentCall.cancelledBy(delegate::close, () -> delegate.flush()));
  }

  /**
   * {@return what {@link Session#size} returns, on the thread of the caller}
   */
  public int size() {
    return delegate.size();
  }

  /**
   * {@return a future that completes when {@link Session#cancel} has returned}
   */
  public CompletableFuture<Void> cancel() {
    return AsyncCall.run(executor, "Session.cancel",
        () -> delegate.cancel());
  }

  /**
   * {@return a future that completes when {@link Session#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Session.close",
        () -> CurrentCall.cancelledBy(delegate::cancel, () -> delegate.close()));
  }

  @Override
  public String toString() {
    return "SessionAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
