package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Int} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Integer {
  private final Int delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Integer(Int delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Int#own} returns}
   *
   * @param object see {@link Int#own}
   */
  public CompletableFuture<java.lang.Integer> own(java.lang.Object object) {
    return AsyncCall.call(executor, "Int.own",
        () -> delegate.own(object));
  }

  /**
   * {@return a future that completes when {@link Int#nothing} has returned}
   */
  public CompletableFuture<java.lang.Void> nothing() {
    return AsyncCall.run(executor, "Int.nothing",
        () -> delegate.nothing());
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "Integer[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
