package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Vo} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Void {
  private final Vo delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Void(Vo delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Vo#own} returns}
   *
   * @param object see {@link Vo#own}
   */
  public CompletableFuture<java.lang.Void> own(java.lang.Object object) {
    return AsyncCall.call(executor, "Vo.own",
        () -> delegate.own(object));
  }

  /**
   * {@return a future that completes when {@link Vo#nothing} has returned}
   */
  public CompletableFuture<java.lang.Void> nothing() {
    return AsyncCall.run(executor, "Vo.nothing",
        () -> delegate.nothing());
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "Void[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
