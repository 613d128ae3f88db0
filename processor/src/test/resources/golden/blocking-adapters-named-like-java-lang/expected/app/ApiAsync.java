package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class ApiAsync {
  private final Api delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ApiAsync(Api delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Api#text} returns}
   *
   * @param object see {@link Api#text}
   */
  public CompletableFuture<java.lang.String> text(java.lang.Object object) {
    return AsyncCall.call(executor, "Api.text",
        () -> delegate.text(object));
  }

  /**
   * {@return a future that completes when {@link Api#nothing} has returned}
   */
  public CompletableFuture<java.lang.Void> nothing() {
    return AsyncCall.run(executor, "Api.nothing",
        () -> delegate.nothing());
  }

  /**
   * {@return a future of what {@link Api#number} returns}
   */
  public CompletableFuture<java.lang.Integer> number() {
    return AsyncCall.call(executor, "Api.number",
        () -> delegate.number());
  }

  /**
   * {@return a future that completes when {@link Api#lists} has returned}
   *
   * @param <T> see {@link Api#lists}
   * @param lists see {@link Api#lists}
   * @deprecated see {@link Api#lists}
   */
  @Deprecated
  @java.lang.SuppressWarnings("unchecked")
  public <T> CompletableFuture<java.lang.Void> lists(List<T>... lists) {
    List<T>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.run(executor, "Api.lists",
        () -> delegate.lists(listsCopy));
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
