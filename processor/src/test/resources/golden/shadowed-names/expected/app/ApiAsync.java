package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Api#mine}}
   *
   * @param theirs passed on
   * @param executor passed on
   * @param object passed on
   */
  public java.util.concurrent.CompletableFuture<String> mine(java.lang.String theirs,
      Executor executor, Object object) {
    return AsyncCall.call(this.executor, "Api.mine",
        () -> delegate.mine(theirs, executor, object));
  }

  /**
   * {@return the result of {@link Api#theirs}}
   *
   * @param future passed on
   * @param callable passed on
   * @param error passed on
   * @param nothing passed on
   */
  public java.util.concurrent.CompletableFuture<java.lang.Object> theirs(
      CompletableFuture<String> future, Callable callable, Error error, Void nothing) {
    return AsyncCall.call(executor, "Api.theirs",
        () -> delegate.theirs(future, callable, error, nothing));
  }

  /**
   * {@return the end of {@link Api#run}}
   *
   * @param object passed on
   * @param executor passed on
   */
  public java.util.concurrent.CompletableFuture<java.lang.Void> run(java.lang.Object object,
      java.util.concurrent.Executor executor) {
    return AsyncCall.run(this.executor, "Api.run",
        () -> delegate.run(object, executor));
  }

  /**
   * {@return the result of {@link Api#number}}
   *
   * @param integer passed on
   * @param onCancel passed on
   * @param call passed on
   */
  public java.util.concurrent.CompletableFuture<java.lang.Integer> number(Integer integer,
      app.OnCancel onCancel, app.AsyncCall call) {
    return AsyncCall.call(executor, "Api.number",
        () -> delegate.number(integer, onCancel, call));
  }

  /**
   * {@return the result of {@link Api#nothing}}
   *
   * @param error passed on
   */
  public java.util.concurrent.CompletableFuture<java.lang.Void> nothing(java.lang.Error error) {
    return AsyncCall.call(executor, "Api.nothing",
        () -> delegate.nothing(error));
  }

  /**
   * {@return the result of {@link Api#lists}}
   *
   * @param <T> as there
   * @param lists passed on
   */
  @java.lang.SuppressWarnings("unchecked")
  public <T> java.util.concurrent.CompletableFuture<java.lang.Integer> lists(List<T>... lists) {
    List<T>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Api.lists",
        () -> delegate.lists(listsCopy));
  }

  /**
   * {@return the result of {@link Api#fluent}}
   *
   * @deprecated as there
   */
  @java.lang.Deprecated
  public java.util.concurrent.CompletableFuture<Api> fluent() {
    return AsyncCall.call(executor, "Api.fluent",
        () -> delegate.fluent());
  }
}
