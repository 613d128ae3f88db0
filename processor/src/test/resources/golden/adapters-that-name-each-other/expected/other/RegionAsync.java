package other;

import app.CustomersAsync;
import app.OrdersAsync;
import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Region} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RegionAsync {
  private final Region delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public RegionAsync(Region delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Region#biggest} returns}
   *
   * @param orders see {@link Region#biggest}
   */
  public CompletableFuture<CustomersAsync> biggest(OrdersAsync orders) {
    return AsyncCall.call(executor, "Region.biggest",
        () -> delegate.biggest(orders));
  }

  @Override
  public String toString() {
    return "RegionAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
