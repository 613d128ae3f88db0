package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Str} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class String {
  private final Str delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public String(Str delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Str#own} returns}
   *
   * @param object see {@link Str#own}
   */
  public CompletableFuture<java.lang.String> own(java.lang.Object object) {
    return AsyncCall.call(executor, "Str.own",
        () -> delegate.own(object));
  }

  /**
   * {@return a future that completes when {@link Str#nothing} has returned}
   */
  public CompletableFuture<java.lang.Void> nothing() {
    return AsyncCall.run(executor, "Str.nothing",
        () -> delegate.nothing());
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "String[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
