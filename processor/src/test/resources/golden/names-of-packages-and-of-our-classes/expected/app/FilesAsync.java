package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Files} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * @param io runs the calls that ask for it by this name
   * @param java runs the calls that ask for it by this name
   */
  public FilesAsync(Files delegate, Executor executor, Executor io, Executor java) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.io = Objects.requireNonNull(io, "io");
    this.java = Objects.requireNonNull(java, "java");
  }

  /**
   * {@return the result of {@link Files#read}}
   *
   * @param call passed on
   * @param kind passed on
   */
  public CompletableFuture<String> read(app.AsyncCall call, app.AsyncCall.Kind kind) {
    return AsyncCall.call(io, "Files.read",
        () -> delegate.read(call, kind));
  }

  /**
   * {@return the end of {@link Files#write}}
   *
   * @param io passed on
   * @param java passed on
   */
  public CompletableFuture<Void> write(String io, app.Objects... java) {
    app.Objects[] javaCopy = AsyncCall.copyOf(java);
    return AsyncCall.run(executor, "Files.write",
        () -> delegate.write(io, javaCopy));
  }

  /**
   * {@return the result of {@link Files#child}}
   *
   * @param onCancel passed on
   */
  public CompletableFuture<Files> child(app.OnCancel onCancel) {
    return AsyncCall.call(java, "Files.child",
        () -> delegate.child(onCancel));
  }
}
