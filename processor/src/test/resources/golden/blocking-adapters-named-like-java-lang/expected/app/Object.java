package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obj} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Object {
  private final Obj delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Object(Obj delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Obj#own} returns}
   *
   * @param object see {@link Obj#own}
   */
  public CompletableFuture<java.lang.Object> own(java.lang.Object object) {
    return AsyncCall.call(executor, "Obj.own",
        () -> delegate.own(object));
  }

  /**
   * {@return a future that completes when {@link Obj#nothing} has returned}
   */
  public CompletableFuture<java.lang.Void> nothing() {
    return AsyncCall.run(executor, "Obj.nothing",
        () -> delegate.nothing());
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "Object[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
