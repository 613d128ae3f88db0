package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Hiding.Parameter} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Hiding_ParameterAsync {
  private final Hiding.Parameter delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Hiding_ParameterAsync(Hiding.Parameter delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Hiding.Parameter#get} returns}
   *
   * @param io see {@link Hiding.Parameter#get}
   * @param java see {@link Hiding.Parameter#get}
   */
  public CompletableFuture<String> get(int io, int java) {
    return AsyncCall.call(executor, "Hiding.Parameter.get",
        () -> delegate.get(io, java));
  }

  @Override
  public String toString() {
    return "Hiding_ParameterAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
