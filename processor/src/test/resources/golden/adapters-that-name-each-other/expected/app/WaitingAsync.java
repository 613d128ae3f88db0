package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Waiting} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class WaitingAsync {
  private final Waiting delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public WaitingAsync(Waiting delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Waiting#generic} returns}
   *
   * @param pages see {@link Waiting#generic}
   */
  public CompletableFuture<PagesAsync<WaitingAsync>> generic(
      PagesAsync<? super OrdersAsync> pages) {
    return AsyncCall.call(executor, "Waiting.generic",
        () -> delegate.generic(pages));
  }

  /**
   * {@return a future of what {@link Waiting#link} returns}
   */
  public CompletableFuture<CustomersAsync> link() {
    return AsyncCall.call(executor, "Waiting.link",
        () -> delegate.link());
  }

  /**
   * {@return a future of what {@link Waiting#links} returns}
   */
  public CompletableFuture<List<CustomersAsync>> links() {
    return AsyncCall.call(executor, "Waiting.links",
        () -> delegate.links());
  }

  @Override
  public String toString() {
    return "WaitingAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
