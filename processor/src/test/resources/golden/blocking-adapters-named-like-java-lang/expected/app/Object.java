package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obj} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Obj#own}}
   *
   * @param object passed on
   */
  public CompletableFuture<java.lang.Object> own(java.lang.Object object) {
    return AsyncCall.call(executor, "Obj.own",
        () -> delegate.own(object));
  }

  /**
   * {@return the end of {@link Obj#nothing}}
   */
  public CompletableFuture<java.lang.Void> nothing() {
    return AsyncCall.run(executor, "Obj.nothing",
        () -> delegate.nothing());
  }
}
