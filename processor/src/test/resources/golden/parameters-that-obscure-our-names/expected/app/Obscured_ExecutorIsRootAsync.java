package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.ExecutorIsRoot} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Obscured_ExecutorIsRootAsync {
  private final Obscured.ExecutorIsRoot delegate;

  private final Executor executor;

  private final Executor io;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param io the executor for methods marked {@code @On("io")}
   */
  public Obscured_ExecutorIsRootAsync(Obscured.ExecutorIsRoot delegate, Executor executor,
      Executor io) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.io = Objects.requireNonNull(io, "io");
  }

  /**
   * {@return a future of what {@link Obscured.ExecutorIsRoot#call} returns}
   *
   * @param asyncCall see {@link Obscured.ExecutorIsRoot#call}
   */
  public CompletableFuture<Integer> call(int asyncCall) {
    return AsyncCall.call(io, "Obscured.ExecutorIsRoot.call",
        () -> delegate.call(asyncCall));
  }

  @Override
  public String toString() {
    return "Obscured_ExecutorIsRootAsync[delegate=" + delegate + ", executor=" + executor
        + ", io=" + io + "]";
  }
}
