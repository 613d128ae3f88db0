package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link app.AsyncCall} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class AsyncCallAsync {
  private final app.AsyncCall delegate;

  private final Executor executor;

  private final Executor io;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param io the executor for methods marked {@code @On("io")}
   */
  public AsyncCallAsync(app.AsyncCall delegate, Executor executor, Executor io) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.io = Objects.requireNonNull(io, "io");
  }

  /**
   * {@return a future of what {@link app.AsyncCall#again} returns}
   *
   * @param io see {@link app.AsyncCall#again}
   */
  public CompletableFuture<app.AsyncCall> again(app.AsyncCall.Kind io) {
    return AsyncCall.call(this.io, "AsyncCall.again",
        () -> delegate.again(io));
  }

  @Override
  public String toString() {
    return "AsyncCallAsync[delegate=" + delegate + ", executor=" + executor + ", io=" + io + "]";
  }
}
