package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Tasks} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class TasksAsync {
  private final Tasks delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public TasksAsync(Tasks delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Tasks#in(Callable)} returns}
   *
   * @param <T> see {@link Tasks#in(Callable)}
   * @param work see {@link Tasks#in(Callable)}
   */
  public <T> CompletableFuture<T> in(Callable<T> work) {
    return AsyncCall.call(executor, "Tasks.in",
        () -> delegate.<T>in(work));
  }

  /**
   * {@return a future of what {@link Tasks#in(Supplier)} returns}
   *
   * @param <T> see {@link Tasks#in(Supplier)}
   * @param work see {@link Tasks#in(Supplier)}
   */
  public <T> CompletableFuture<T> in(Supplier<T> work) {
    return AsyncCall.call(executor, "Tasks.in",
        () -> delegate.<T>in(work));
  }

  @Override
  public String toString() {
    return "TasksAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
