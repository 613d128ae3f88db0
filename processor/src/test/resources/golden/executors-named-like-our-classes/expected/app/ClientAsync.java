package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Client} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
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
   * @param AsyncCall the executor for methods marked {@code @On("AsyncCall")}
   * @param Objects the executor for methods marked {@code @On("Objects")}
   */
  public ClientAsync(Client delegate, Executor executor, Executor AsyncCall, Executor Objects) {
    this.delegate = java.util.Objects.requireNonNull(delegate, "delegate");
    this.executor = java.util.Objects.requireNonNull(executor, "executor");
    this.AsyncCall = java.util.Objects.requireNonNull(AsyncCall, "AsyncCall");
    this.Objects = java.util.Objects.requireNonNull(Objects, "Objects");
  }

  /**
   * {@return a future of what {@link Client#call} returns}
   *
   * @param OnCancel see {@link Client#call}
   */
  public CompletableFuture<Client> call(int OnCancel) {
    return io.asyncfacade.AsyncCall.call(AsyncCall, "Client.call",
        () -> delegate.call(OnCancel));
  }

  /**
   * {@return a future that completes when {@link Client#run} has returned}
   *
   * @param AsyncCall see {@link Client#run}
   */
  public CompletableFuture<Void> run(String AsyncCall) {
    return io.asyncfacade.AsyncCall.run(Objects, "Client.run",
        () -> delegate.run(AsyncCall));
  }

  @Override
  public String toString() {
    return "ClientAsync[delegate=" + delegate + ", executor=" + executor
        + ", AsyncCall=" + AsyncCall + ", Objects=" + Objects + "]";
  }
}
