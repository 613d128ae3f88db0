package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.Deep.Most} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Outer_Deep_MostAsync {
  private final Outer.Deep.Most delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Outer_Deep_MostAsync(Outer.Deep.Most delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Outer.Deep.Most#inner}}
   *
   * @param outer passed on
   */
  public CompletableFuture<Outer.Inner> inner(Outer outer) {
    return AsyncCall.call(executor, "Outer.Deep.Most.inner",
        () -> delegate.inner(outer));
  }
}
