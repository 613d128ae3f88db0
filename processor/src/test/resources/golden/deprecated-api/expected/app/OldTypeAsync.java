package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link OldType} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @deprecated as {@code OldType} is
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Deprecated(since = "2")
public final class OldTypeAsync {
  private final OldType delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OldTypeAsync(OldType delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link OldType#both} returns}
   *
   * @deprecated see {@link OldType#both}
   */
  @Deprecated
  public CompletableFuture<String> both() {
    return AsyncCall.call(executor, "OldType.both",
        () -> delegate.both());
  }

  /**
   * {@return a future of what {@link OldType#removal} returns}
   *
   * @deprecated see {@link OldType#removal}
   */
  @Deprecated(forRemoval = true)
  @SuppressWarnings("removal")
  public CompletableFuture<String> removal() {
    return AsyncCall.call(executor, "OldType.removal",
        () -> delegate.removal());
  }

  /**
   * {@return a future of what {@link OldType#fine} returns}
   */
  public CompletableFuture<String> fine() {
    return AsyncCall.call(executor, "OldType.fine",
        () -> delegate.fine());
  }

  @Override
  public String toString() {
    return "OldTypeAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
