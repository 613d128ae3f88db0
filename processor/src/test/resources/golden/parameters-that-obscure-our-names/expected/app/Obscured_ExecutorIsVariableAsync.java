package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.ExecutorIsVariable} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Obscured_ExecutorIsVariableAsync {
  private final Obscured.ExecutorIsVariable delegate;

  private final Executor executor;

  private final Executor asyncCall;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param asyncCall the executor for methods marked {@code @On("asyncCall")}
   */
  public Obscured_ExecutorIsVariableAsync(Obscured.ExecutorIsVariable delegate, Executor executor,
      Executor asyncCall) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.asyncCall = Objects.requireNonNull(asyncCall, "asyncCall");
  }

  /**
   * {@return a future of what {@link Obscured.ExecutorIsVariable#call} returns}
   *
   * @param asyncCall2 see {@link Obscured.ExecutorIsVariable#call}
   */
  public CompletableFuture<Integer> call(int asyncCall2) {
    return AsyncCall.call(asyncCall, "Obscured.ExecutorIsVariable.call",
        () -> delegate.call(asyncCall2));
  }

  @Override
  public String toString() {
    return "Obscured_ExecutorIsVariableAsync[delegate=" + delegate + ", executor=" + executor
        + ", asyncCall=" + asyncCall + "]";
  }
}
