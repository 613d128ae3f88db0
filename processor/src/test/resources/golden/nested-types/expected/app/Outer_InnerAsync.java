package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.Inner} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Outer_InnerAsync {
  private final Outer.Inner delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Outer_InnerAsync(Outer.Inner delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Outer.Inner#most} returns}
   */
  public CompletableFuture<Outer.Deep.Most> most() {
    return AsyncCall.call(executor, "Outer.Inner.most",
        () -> delegate.most());
  }

  @Override
  public String toString() {
    return "Outer_InnerAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
