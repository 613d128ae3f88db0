package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Service} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ServiceAsync {
  private final Service delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ServiceAsync(Service delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Service#call} has returned}
   */
  public CompletableFuture<Void> call() {
    return AsyncCall.run(executor, "Service.call",
        () -> delegate.call());
  }

  /**
   * {@return a future of what {@link Service#todo} returns}
   */
  public CompletableFuture<String> todo() {
    return AsyncCall.call(executor, "Service.todo",
        () -> delegate.todo());
  }

  /**
   * {@return a future of what {@link Service#count} returns}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "Service.count",
        () -> delegate.count());
  }

  /**
   * {@return a future of what {@link Service#fluent} returns}
   */
  public CompletableFuture<Service> fluent() {
    return AsyncCall.call(executor, "Service.fluent",
        () -> delegate.fluent());
  }

  /**
   * {@return a future that completes when {@link Service#inherited} has returned}
   */
  public CompletableFuture<Void> inherited() {
    return AsyncCall.run(executor, "Service.inherited",
        () -> delegate.inherited());
  }

  /**
   * {@return a future that completes when {@link Service#run} has returned}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(executor, "Service.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "ServiceAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
