package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Client} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class ClientAsync {
  private final Client delegate;

  private final Executor executor;

  private final Executor AsyncCall;

  private final Executor Objects;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param AsyncCall runs the calls that ask for it by this name
   * @param Objects runs the calls that ask for it by this name
   */
  public ClientAsync(Client delegate, Executor executor, Executor AsyncCall, Executor Objects) {
    this.delegate = java.util.Objects.requireNonNull(delegate, "delegate");
    this.executor = java.util.Objects.requireNonNull(executor, "executor");
    this.AsyncCall = java.util.Objects.requireNonNull(AsyncCall, "AsyncCall");
    this.Objects = java.util.Objects.requireNonNull(Objects, "Objects");
  }

  /**
   * {@return the result of {@link Client#call}}
   *
   * @param OnCancel passed on
   */
  public CompletableFuture<Client> call(int OnCancel) {
    return io.asyncfacade.AsyncCall.call(AsyncCall, "Client.call",
        () -> delegate.call(OnCancel));
  }

  /**
   * {@return the end of {@link Client#run}}
   *
   * @param AsyncCall passed on
   */
  public CompletableFuture<Void> run(String AsyncCall) {
    return io.asyncfacade.AsyncCall.run(Objects, "Client.run",
        () -> delegate.run(AsyncCall));
  }
}
