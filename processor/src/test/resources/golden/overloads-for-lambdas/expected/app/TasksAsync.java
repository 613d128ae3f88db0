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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Tasks#in(Callable)}}
   *
   * @param <T> as there
   * @param work passed on
   */
  public <T> CompletableFuture<T> in(Callable<T> work) {
    return AsyncCall.call(executor, "Tasks.in",
        () -> delegate.<T>in(work));
  }

  /**
   * {@return the result of {@link Tasks#in(Supplier)}}
   *
   * @param <T> as there
   * @param work passed on
   */
  public <T> CompletableFuture<T> in(Supplier<T> work) {
    return AsyncCall.call(executor, "Tasks.in",
        () -> delegate.<T>in(work));
  }
}
