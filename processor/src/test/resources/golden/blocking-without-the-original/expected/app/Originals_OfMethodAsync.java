package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Originals.OfMethod} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Originals_OfMethodAsync {
  private final Originals.OfMethod delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Originals_OfMethodAsync(Originals.OfMethod delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Originals.OfMethod#any} returns}
   *
   * @param <T> see {@link Originals.OfMethod#any}
   * @param value see {@link Originals.OfMethod#any}
   */
  public <T> CompletableFuture<T> any(T value) {
    return AsyncCall.call(executor, "Originals.OfMethod.any",
        () -> delegate.any(value));
  }

  @Override
  public String toString() {
    return "Originals_OfMethodAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
