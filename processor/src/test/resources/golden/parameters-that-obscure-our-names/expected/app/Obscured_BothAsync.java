package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.Both} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Obscured_BothAsync {
  private final Obscured.Both delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Obscured_BothAsync(Obscured.Both delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Obscured.Both#both}}
   *
   * @param asyncCall passed on
   * @param io passed on
   */
  public CompletableFuture<Integer> both(int asyncCall, int io) {
    return AsyncCall.call(executor, "Obscured.Both.both",
        () -> delegate.both(asyncCall, io));
  }

  /**
   * {@return the result of {@link Obscured.Both#java}}
   *
   * @param java passed on
   * @param onCancel passed on
   * @param objects passed on
   */
  public CompletableFuture<Integer> java(int java, int onCancel, int objects) {
    return AsyncCall.call(executor, "Obscured.Both.java",
        () -> delegate.java(java, onCancel, objects));
  }

  /**
   * {@return the result of {@link Obscured.Both#one}}
   *
   * @param io passed on
   * @param asyncCall passed on
   */
  public CompletableFuture<Integer> one(int io, int asyncCall) {
    return AsyncCall.call(executor, "Obscured.Both.one",
        () -> delegate.one(io, asyncCall));
  }

  /**
   * {@return the result of {@link Obscured.Both#other}}
   *
   * @param asyncCall passed on
   * @param asyncCall2 passed on
   */
  public CompletableFuture<AutoCloseable> other(int asyncCall, int asyncCall2) {
    return AsyncCall.call(executor, OnCancel.INTERRUPT, "Obscured.Both.other", AsyncCall.EVERY_RESULT,
        () -> delegate.other(asyncCall, asyncCall2));
  }
}
