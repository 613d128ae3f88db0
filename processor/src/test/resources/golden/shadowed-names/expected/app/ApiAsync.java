package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ApiAsync {
  private final Api delegate;

  private final java.util.concurrent.Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ApiAsync(Api delegate, java.util.concurrent.Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Api#mine} returns}
   *
   * @param theirs see {@link Api#mine}
   * @param executor see {@link Api#mine}
   * @param object see {@link Api#mine}
   */
  public java.util.concurrent.CompletableFuture<String> mine(java.lang.String theirs,
      Executor executor, Object object) {
    return AsyncCall.call(this.executor, "Api.mine",
        () -> delegate.mine(theirs, executor, object));
  }

  /**
   * {@return a future of what {@link Api#theirs} returns}
   *
   * @param future see {@link Api#theirs}
   * @param callable see {@link Api#theirs}
   * @param error see {@link Api#theirs}
   * @param nothing see {@link Api#theirs}
   */
  public java.util.concurrent.CompletableFuture<java.lang.Object> theirs(
      CompletableFuture<String> future, Callable callable, Error error, Void nothing) {
    return AsyncCall.call(executor, "Api.theirs",
        () -> delegate.theirs(future, callable, error, nothing));
  }

  /**
   * {@return a future that completes when {@link Api#run} has returned}
   *
   * @param object see {@link Api#run}
   * @param executor see {@link Api#run}
   */
  public java.util.concurrent.CompletableFuture<java.lang.Void> run(java.lang.Object object,
      java.util.concurrent.Executor executor) {
    return AsyncCall.run(this.executor, "Api.run",
        () -> delegate.run(object, executor));
  }

  /**
   * {@return a future of what {@link Api#number} returns}
   *
   * @param integer see {@link Api#number}
   * @param onCancel see {@link Api#number}
   * @param call see {@link Api#number}
   */
  public java.util.concurrent.CompletableFuture<java.lang.Integer> number(Integer integer,
      app.OnCancel onCancel, app.AsyncCall call) {
    return AsyncCall.call(executor, "Api.number",
        () -> delegate.number(integer, onCancel, call));
  }

  /**
   * {@return a future of what {@link Api#nothing} returns}
   *
   * @param error see {@link Api#nothing}
   */
  public java.util.concurrent.CompletableFuture<java.lang.Void> nothing(java.lang.Error error) {
    return AsyncCall.call(executor, "Api.nothing",
        () -> delegate.nothing(error));
  }

  /**
   * {@return a future of what {@link Api#lists} returns}
   *
   * @param <T> see {@link Api#lists}
   * @param lists see {@link Api#lists}
   */
  @java.lang.SuppressWarnings("unchecked")
  public <T> java.util.concurrent.CompletableFuture<java.lang.Integer> lists(List<T>... lists) {
    List<T>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Api.lists",
        () -> delegate.lists(listsCopy));
  }

  /**
   * {@return a future of what {@link Api#fluent} returns}
   *
   * @deprecated see {@link Api#fluent}
   */
  @java.lang.Deprecated
  public java.util.concurrent.CompletableFuture<Api> fluent() {
    return AsyncCall.call(executor, "Api.fluent",
        () -> delegate.fluent());
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
