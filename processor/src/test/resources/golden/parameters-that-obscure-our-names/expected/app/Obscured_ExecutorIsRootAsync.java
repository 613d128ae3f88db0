package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.ExecutorIsRoot} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings("unused")
final class Obscured_ExecutorIsRootAsync {
  private final Obscured.ExecutorIsRoot delegate;

  private final Executor executor;

  private final Executor io;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param io runs the calls that ask for it by this name
   */
  public Obscured_ExecutorIsRootAsync(Obscured.ExecutorIsRoot delegate, Executor executor,
      Executor io) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.io = Objects.requireNonNull(io, "io");
  }

  /**
   * {@return the result of {@link Obscured.ExecutorIsRoot#call}}
   *
   * @param asyncCall passed on
   */
  public CompletableFuture<Integer> call(int asyncCall) {
    return AsyncCall.call(io, "Obscured.ExecutorIsRoot.call",
        () -> delegate.call(asyncCall));
  }
}
