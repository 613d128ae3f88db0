package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Hiding.Types} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Hiding_TypesAsync {
  private final Hiding.Types delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Hiding_TypesAsync(Hiding.Types delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Hiding.Types#get} returns}
   */
  public CompletableFuture<String> get() {
    return AsyncCall.call(executor, "Hiding.Types.get",
        () -> delegate.get());
  }

  @Override
  public String toString() {
    return "Hiding_TypesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
