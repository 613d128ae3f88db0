package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.Service} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Service}
 * @param <W> as in {@code Service}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Outer_ServiceAsync<T, W extends T> {
  private final Outer<T>.Service<W> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Outer_ServiceAsync(Outer<T>.Service<W> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Outer.Service#get} returns}
   *
   * @param w see {@link Outer.Service#get}
   */
  public CompletableFuture<T> get(W w) {
    return AsyncCall.call(executor, "Outer.Service.get",
        () -> delegate.get(w));
  }

  /**
   * {@return a future of what {@link Outer.Service#self} returns}
   */
  public CompletableFuture<Outer<T>.Service<W>> self() {
    return AsyncCall.call(executor, "Outer.Service.self",
        () -> delegate.self());
  }

  @Override
  public String toString() {
    return "Outer_ServiceAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
