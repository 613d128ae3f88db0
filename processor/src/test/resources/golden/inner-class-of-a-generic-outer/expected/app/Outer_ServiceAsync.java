package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.Service} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Outer.Service#get}}
   *
   * @param w passed on
   */
  public CompletableFuture<T> get(W w) {
    return AsyncCall.call(executor, "Outer.Service.get",
        () -> delegate.get(w));
  }

  /**
   * {@return the result of {@link Outer.Service#self}}
   */
  public CompletableFuture<Outer<T>.Service<W>> self() {
    return AsyncCall.call(executor, "Outer.Service.self",
        () -> delegate.self());
  }
}
