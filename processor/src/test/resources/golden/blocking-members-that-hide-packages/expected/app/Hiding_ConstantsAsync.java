package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Hiding.Constants} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Hiding_ConstantsAsync {
  private final Hiding.Constants delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Hiding_ConstantsAsync(Hiding.Constants delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Hiding.Constants#get} returns}
   */
  public CompletableFuture<String> get() {
    return AsyncCall.call(executor, "Hiding.Constants.get",
        () -> delegate.get());
  }

  @Override
  public String toString() {
    return "Hiding_ConstantsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
