package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Files} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class FilesAsync {
  private final Files delegate;

  private final Executor executor;

  private final Executor io;

  private final Executor java;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param io the executor for methods marked {@code @On("io")}
   * @param java the executor for methods marked {@code @On("java")}
   */
  public FilesAsync(Files delegate, Executor executor, Executor io, Executor java) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.io = Objects.requireNonNull(io, "io");
    this.java = Objects.requireNonNull(java, "java");
  }

  /**
   * {@return a future of what {@link Files#read} returns}
   *
   * @param call see {@link Files#read}
   * @param kind see {@link Files#read}
   */
  public CompletableFuture<String> read(app.AsyncCall call, app.AsyncCall.Kind kind) {
    return AsyncCall.call(io, "Files.read",
        () -> delegate.read(call, kind));
  }

  /**
   * {@return a future that completes when {@link Files#write} has returned}
   *
   * @param io see {@link Files#write}
   * @param java see {@link Files#write}
   */
  public CompletableFuture<Void> write(String io, app.Objects... java) {
    app.Objects[] javaCopy = AsyncCall.copyOf(java);
    return AsyncCall.run(executor, "Files.write",
        () -> delegate.write(io, javaCopy));
  }

  /**
   * {@return a future of what {@link Files#child} returns}
   *
   * @param onCancel see {@link Files#child}
   */
  public CompletableFuture<Files> child(app.OnCancel onCancel) {
    return AsyncCall.call(java, "Files.child",
        () -> delegate.child(onCancel));
  }

  @Override
  public String toString() {
    return "FilesAsync[delegate=" + delegate + ", executor=" + executor + ", io=" + io
        + ", java=" + java + "]";
  }
}
