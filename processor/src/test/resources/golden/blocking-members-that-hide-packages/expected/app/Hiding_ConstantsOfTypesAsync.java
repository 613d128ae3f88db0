package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Hiding.ConstantsOfTypes} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Hiding_ConstantsOfTypesAsync {
  private final Hiding.ConstantsOfTypes delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Hiding_ConstantsOfTypesAsync(Hiding.ConstantsOfTypes delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Hiding.ConstantsOfTypes#get} returns}
   *
   * @param <T> see {@link Hiding.ConstantsOfTypes#get}
   * @param value see {@link Hiding.ConstantsOfTypes#get}
   */
  public <T> CompletableFuture<T> get(T value) {
    return AsyncCall.call(executor, "Hiding.ConstantsOfTypes.get",
        () -> delegate.get(value));
  }

  @Override
  public String toString() {
    return "Hiding_ConstantsOfTypesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
