package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.Deep.Most} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Outer.Deep.Most#inner} returns}
   *
   * @param outer see {@link Outer.Deep.Most#inner}
   */
  public CompletableFuture<Outer.Inner> inner(Outer outer) {
    return AsyncCall.call(executor, "Outer.Deep.Most.inner",
        () -> delegate.inner(outer));
  }

  @Override
  public String toString() {
    return "Outer_Deep_MostAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
