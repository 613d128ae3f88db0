package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Pages} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Pages}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class PagesAsync<T> {
  private final Pages<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public PagesAsync(Pages<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Pages#page} returns}
   *
   * @param orders see {@link Pages#page}
   */
  public CompletableFuture<List<T>> page(OrdersAsync orders) {
    return AsyncCall.call(executor, "Pages.page",
        () -> delegate.page(orders));
  }

  /**
   * {@return a future of what {@link Pages#waiting} returns}
   */
  public CompletableFuture<WaitingAsync> waiting() {
    return AsyncCall.call(executor, "Pages.waiting",
        () -> delegate.waiting());
  }

  @Override
  public String toString() {
    return "PagesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
