package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.Both} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Obscured.Both#both} returns}
   *
   * @param asyncCall see {@link Obscured.Both#both}
   * @param io see {@link Obscured.Both#both}
   */
  public CompletableFuture<Integer> both(int asyncCall, int io) {
    return AsyncCall.call(executor, "Obscured.Both.both",
        () -> delegate.both(asyncCall, io));
  }

  /**
   * {@return a future of what {@link Obscured.Both#java} returns}
   *
   * @param java see {@link Obscured.Both#java}
   * @param onCancel see {@link Obscured.Both#java}
   * @param objects see {@link Obscured.Both#java}
   */
  public CompletableFuture<Integer> java(int java, int onCancel, int objects) {
    return AsyncCall.call(executor, "Obscured.Both.java",
        () -> delegate.java(java, onCancel, objects));
  }

  /**
   * {@return a future of what {@link Obscured.Both#one} returns}
   *
   * @param io see {@link Obscured.Both#one}
   * @param asyncCall see {@link Obscured.Both#one}
   */
  public CompletableFuture<Integer> one(int io, int asyncCall) {
    return AsyncCall.call(executor, "Obscured.Both.one",
        () -> delegate.one(io, asyncCall));
  }

  /**
   * {@return a future of what {@link Obscured.Both#other} returns}
   *
   * @param asyncCall see {@link Obscured.Both#other}
   * @param asyncCall2 see {@link Obscured.Both#other}
   */
  public CompletableFuture<AutoCloseable> other(int asyncCall, int asyncCall2) {
    return AsyncCall.call(executor, "Obscured.Both.other",
        () -> delegate.other(asyncCall, asyncCall2));
  }

  @Override
  public String toString() {
    return "Obscured_BothAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
