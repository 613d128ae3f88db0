package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Other.Inner} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Other_InnerAsync {
  private final Other.Inner delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Other_InnerAsync(Other.Inner delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Other.Inner#clash} returns}
   *
   * @param mine see {@link Other.Inner#clash}
   */
  public CompletableFuture<Outer.Inner> clash(Other.Inner mine) {
    return AsyncCall.call(executor, "Other.Inner.clash",
        () -> delegate.clash(mine));
  }

  @Override
  public String toString() {
    return "Other_InnerAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
