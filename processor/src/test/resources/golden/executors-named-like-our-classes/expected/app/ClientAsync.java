package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
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

  private final Executor asyncCall;

  private final Executor objects;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param asyncCall the executor for methods marked {@code @On("AsyncCall")}
   * @param objects the executor for methods marked {@code @On("Objects")}
   */
  public ClientAsync(Client delegate, Executor executor, Executor asyncCall, Executor objects) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.asyncCall = Objects.requireNonNull(asyncCall, "asyncCall");
    this.objects = Objects.requireNonNull(objects, "objects");
  }

  /**
   * {@return a future of what {@link Client#call} returns}
   *
   * @param onCancel see {@link Client#call}
   */
  public CompletableFuture<Client> call(int onCancel) {
    return AsyncCall.call(asyncCall, "Client.call",
        () -> delegate.call(onCancel));
  }

  /**
   * {@return a future that completes when {@link Client#run} has returned}
   *
   * @param asyncCall see {@link Client#run}
   */
  public CompletableFuture<Void> run(String asyncCall) {
    return AsyncCall.run(objects, "Client.run",
        () -> delegate.run(asyncCall));
  }

  @Override
  public String toString() {
    return "ClientAsync[delegate=" + delegate + ", executor=" + executor
        + ", AsyncCall=" + asyncCall + ", Objects=" + objects + "]";
  }
}
