package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Old} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Old#plain}}
   *
   * @deprecated as there
   */
  @Deprecated
  public CompletableFuture<String> plain() {
    return AsyncCall.call(executor, "Old.plain",
        () -> delegate.plain());
  }

  /**
   * {@return the end of {@link Old#since}}
   *
   * @param times passed on
   * @deprecated as there
   */
  @Deprecated(since = "1.2 \"beta\"")
  public CompletableFuture<Void> since(int times) {
    return AsyncCall.run(executor, "Old.since",
        () -> delegate.since(times));
  }

  /**
   * {@return the end of {@link Old#removal}}
   *
   * @deprecated as there
   */
  @Deprecated(since = "3", forRemoval = true)
  @SuppressWarnings("removal")
  public CompletableFuture<Void> removal() {
    return AsyncCall.run(executor, "Old.removal",
        () -> delegate.removal());
  }

  /**
   * {@return the result of {@link Old#sync}}
   *
   * @deprecated as there
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public int sync() {
    return delegate.sync();
  }

  /**
   * {@return the end of {@link Old#fine}}
   */
  public CompletableFuture<Void> fine() {
    return AsyncCall.run(executor, "Old.fine",
        () -> delegate.fine());
  }
}
