package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Old} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class OldAsync {
  private final Old delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OldAsync(Old delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Old#plain} returns}
   *
   * @deprecated see {@link Old#plain}
   */
  @Deprecated
  public CompletableFuture<String> plain() {
    return AsyncCall.call(executor, "Old.plain",
        () -> delegate.plain());
  }

  /**
   * {@return a future that completes when {@link Old#since} has returned}
   *
   * @param times see {@link Old#since}
   * @deprecated see {@link Old#since}
   */
  @Deprecated(since = "1.2 \"beta\"")
  public CompletableFuture<Void> since(int times) {
    return AsyncCall.run(executor, "Old.since",
        () -> delegate.since(times));
  }

  /**
   * {@return a future that completes when {@link Old#removal} has returned}
   *
   * @deprecated see {@link Old#removal}
   */
  @Deprecated(since = "3", forRemoval = true)
  @SuppressWarnings("removal")
  public CompletableFuture<Void> removal() {
    return AsyncCall.run(executor, "Old.removal",
        () -> delegate.removal());
  }

  /**
   * {@return what {@link Old#sync} returns, on the thread of the caller}
   *
   * @deprecated see {@link Old#sync}
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public int sync() {
    return delegate.sync();
  }

  /**
   * {@return a future that completes when {@link Old#fine} has returned}
   */
  public CompletableFuture<Void> fine() {
    return AsyncCall.run(executor, "Old.fine",
        () -> delegate.fine());
  }

  @Override
  public String toString() {
    return "OldAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
