package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Quiet} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class QuietAsync {
  private final Quiet delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public QuietAsync(Quiet delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Quiet#whisper} returns}
   */
  public CompletableFuture<String> whisper() {
    return AsyncCall.call(executor, "Quiet.whisper",
        () -> delegate.whisper());
  }

  @Override
  public String toString() {
    return "QuietAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
