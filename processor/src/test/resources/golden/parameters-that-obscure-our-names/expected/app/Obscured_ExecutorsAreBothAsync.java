package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.CurrentCall;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.ExecutorsAreBoth} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <io2> as in {@code ExecutorsAreBoth}
 * @param <Executor2> as in {@code ExecutorsAreBoth}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Obscured_ExecutorsAreBothAsync<io2, Executor2> {
  private final Obscured.ExecutorsAreBoth<io2, Executor2> delegate;

  private final Executor executor;

  private final Executor asyncCall2;

  private final Executor objects;

  private final Executor asyncCall;

  private final Executor io;

  private final Executor java;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param asyncCall2 the executor for methods marked {@code @On("AsyncCall")}
   * @param objects the executor for methods marked {@code @On("Objects")}
   * @param asyncCall the executor for methods marked {@code @On("asyncCall")}
   * @param io the executor for methods marked {@code @On("io")}
   * @param java the executor for methods marked {@code @On("java")}
   */
  public Obscured_ExecutorsAreBothAsync(Obscured.ExecutorsAreBoth<io2, Executor2> delegate,
      Executor executor, Executor asyncCall2, Executor objects, Executor asyncCall, Executor io,
      Executor java) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.asyncCall2 = Objects.requireNonNull(asyncCall2, "asyncCall2");
    this.objects = Objects.requireNonNull(objects, "objects");
    this.asyncCall = Objects.requireNonNull(asyncCall, "asyncCall");
    this.io = Objects.requireNonNull(io, "io");
    this.java = Objects.requireNonNull(java, "java");
  }

  /**
   * {@return a future of what {@link Obscured.ExecutorsAreBoth#call} returns}
   *
   * @param asyncCall see {@link Obscured.ExecutorsAreBoth#call}
   */
  public CompletableFuture<io2> call(Executor2 asyncCall) {
    return AsyncCall.call(asyncCall2, OnCancel.ABANDON, "Obscured.ExecutorsAreBoth.call",
        () -> delegate.call(asyncCall));
  }

  /**
   * {@return a future of what {@link Obscured.ExecutorsAreBoth#run} returns}
   *
   * @param <java2> see {@link Obscured.ExecutorsAreBoth#run}
   * @param <OnCancel2> see {@link Obscured.ExecutorsAreBoth#run}
   * @param <CompletableFuture2> see {@link Obscured.ExecutorsAreBoth#run}
   * @param io see {@link Obscured.ExecutorsAreBoth#run}
   * @param java see {@link Obscured.ExecutorsAreBoth#run}
   */
  public <java2, OnCancel2, CompletableFuture2> CompletableFuture<java2> run(OnCancel2 io,
      CompletableFuture2 java) {
    return AsyncCall.call(this.io, OnCancel.ABANDON, "Obscured.ExecutorsAreBoth.run",
        () -> delegate.<java2, OnCancel2, CompletableFuture2>run(io, java));
  }

  /**
   * {@return a future that completes when {@link Obscured.ExecutorsAreBoth#stoppable} has returned}
   *
   * @param currentCall see {@link Obscured.ExecutorsAreBoth#stoppable}
   */
  public CompletableFuture<Void> stoppable(int... currentCall) {
    int[] currentCallCopy = AsyncCall.copyOf(currentCall);
    return AsyncCall.run(java, OnCancel.ABANDON, "Obscured.ExecutorsAreBoth.stoppable",
        () -> CurrentCall.cancelledBy(delegate::stop, () -> delegate.stoppable(currentCallCopy)));
  }

  /**
   * {@return a future that completes when {@link Obscured.ExecutorsAreBoth#stop} has returned}
   */
  public CompletableFuture<Void> stop() {
    return AsyncCall.run(asyncCall, OnCancel.ABANDON, "Obscured.ExecutorsAreBoth.stop",
        () -> delegate.stop());
  }

  /**
   * {@return a future that completes when {@link Obscured.ExecutorsAreBoth#none} has returned}
   */
  public CompletableFuture<Void> none() {
    return AsyncCall.run(objects, OnCancel.ABANDON, "Obscured.ExecutorsAreBoth.none",
        () -> delegate.none());
  }

  @Override
  public String toString() {
    return "Obscured_ExecutorsAreBothAsync[delegate=" + delegate + ", executor=" + executor
        + ", AsyncCall=" + asyncCall2 + ", Objects=" + objects + ", asyncCall=" + asyncCall
        + ", io=" + io + ", java=" + java + "]";
  }
}
