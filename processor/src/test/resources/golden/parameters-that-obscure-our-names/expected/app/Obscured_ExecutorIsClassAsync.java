package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.ExecutorIsClass} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Obscured_ExecutorIsClassAsync {
  private final Obscured.ExecutorIsClass delegate;

  private final Executor executor;

  private final Executor asyncCall;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param asyncCall the executor for methods marked {@code @On("AsyncCall")}
   */
  public Obscured_ExecutorIsClassAsync(Obscured.ExecutorIsClass delegate, Executor executor,
      Executor asyncCall) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.asyncCall = Objects.requireNonNull(asyncCall, "asyncCall");
  }

  /**
   * {@return a future of what {@link Obscured.ExecutorIsClass#call} returns}
   *
   * @param io see {@link Obscured.ExecutorIsClass#call}
   * @param io2 see {@link Obscured.ExecutorIsClass#call}
   */
  public CompletableFuture<Integer> call(int io, int io2) {
    return AsyncCall.call(asyncCall, "Obscured.ExecutorIsClass.call",
        () -> delegate.call(io, io2));
  }

  /**
   * {@return what {@link Obscured.ExecutorIsClass#plain} returns, on the thread of the caller}
   *
   * @param io see {@link Obscured.ExecutorIsClass#plain}
   */
  public int plain(int io) {
    return delegate.plain(io);
  }

  @Override
  public String toString() {
    return "Obscured_ExecutorIsClassAsync[delegate=" + delegate + ", executor=" + executor
        + ", AsyncCall=" + asyncCall + "]";
  }
}
