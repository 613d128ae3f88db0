package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Originals.OfVariable} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code OfVariable}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Originals_OfVariableAsync<T> {
  private final Originals.OfVariable<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Originals_OfVariableAsync(Originals.OfVariable<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Originals.OfVariable#value} returns}
   *
   * @param value see {@link Originals.OfVariable#value}
   */
  public CompletableFuture<T> value(T value) {
    return AsyncCall.call(executor, "Originals.OfVariable.value",
        () -> delegate.value(value));
  }

  @Override
  public String toString() {
    return "Originals_OfVariableAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
