package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Customers} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class CustomersAsync {
  private final Customers delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public CustomersAsync(Customers delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Customers#orders} returns}
   */
  public CompletableFuture<OrdersAsync> orders() {
    return AsyncCall.call(executor, "Customers.orders",
        () -> delegate.orders());
  }

  /**
   * {@return a future of what {@link Customers#old} returns}
   */
  @SuppressWarnings("deprecation")
  public CompletableFuture<OldAsync> old() {
    return AsyncCall.call(executor, "Customers.old",
        () -> delegate.old());
  }

  @Override
  public String toString() {
    return "CustomersAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
