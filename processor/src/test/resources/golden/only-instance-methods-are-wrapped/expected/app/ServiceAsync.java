package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Service} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * {@return the end of {@link Service#call}}
   */
  public CompletableFuture<Void> call() {
    return AsyncCall.run(executor, "Service.call",
        () -> delegate.call());
  }

  /**
   * {@return the result of {@link Service#todo}}
   */
  public CompletableFuture<String> todo() {
    return AsyncCall.call(executor, "Service.todo",
        () -> delegate.todo());
  }

  /**
   * {@return the result of {@link Service#count}}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "Service.count",
        () -> delegate.count());
  }

  /**
   * {@return the result of {@link Service#fluent}}
   */
  public CompletableFuture<Service> fluent() {
    return AsyncCall.call(executor, "Service.fluent",
        () -> delegate.fluent());
  }

  /**
   * {@return the end of {@link Service#inherited}}
   */
  public CompletableFuture<Void> inherited() {
    return AsyncCall.run(executor, "Service.inherited",
        () -> delegate.inherited());
  }

  /**
   * {@return the end of {@link Service#run}}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(executor, "Service.run",
        () -> delegate.run());
  }
}
