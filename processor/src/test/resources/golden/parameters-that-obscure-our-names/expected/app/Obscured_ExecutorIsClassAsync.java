package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.ExecutorIsClass} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings("unused")
final class Obscured_ExecutorIsClassAsync {
  private final Obscured.ExecutorIsClass delegate;

  private final Executor executor;

  private final Executor AsyncCall;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param AsyncCall runs the calls that ask for it by this name
   */
  public Obscured_ExecutorIsClassAsync(Obscured.ExecutorIsClass delegate, Executor executor,
      Executor AsyncCall) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.AsyncCall = Objects.requireNonNull(AsyncCall, "AsyncCall");
  }

  /**
   * {@return the result of {@link Obscured.ExecutorIsClass#call}}
   *
   * @param io3 passed on
   * @param io2 passed on
   */
  public CompletableFuture<Integer> call(int io3, int io2) {
    return io.asyncfacade.AsyncCall.call(AsyncCall, "Obscured.ExecutorIsClass.call",
        () -> delegate.call(io3, io2));
  }

  /**
   * {@return the result of {@link Obscured.ExecutorIsClass#plain}}
   *
   * @param io2 passed on
   */
  public int plain(int io2) {
    return delegate.plain(io2);
  }
}
