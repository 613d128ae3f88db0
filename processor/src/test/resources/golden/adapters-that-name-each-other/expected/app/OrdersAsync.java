package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import other.RegionAsync;

/**
 * Calls {@link Orders} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class OrdersAsync {
  private final Orders delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OrdersAsync(Orders delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Orders#async} returns}
   *
   * @param executor see {@link Orders#async}
   */
  public CompletableFuture<OrdersAsync> async(Executor executor) {
    return AsyncCall.call(this.executor, "Orders.async",
        () -> delegate.async(executor));
  }

  /**
   * {@return a future of what {@link Orders#customers} returns}
   */
  public CompletableFuture<CustomersAsync> customers() {
    return AsyncCall.call(executor, "Orders.customers",
        () -> delegate.customers());
  }

  /**
   * {@return a future of what {@link Orders#withItsPackage} returns}
   *
   * @param customers see {@link Orders#withItsPackage}
   */
  public CompletableFuture<CustomersAsync[]> withItsPackage(
      List<? extends CustomersAsync> customers) {
    return AsyncCall.call(executor, "Orders.withItsPackage",
        () -> delegate.withItsPackage(customers));
  }

  /**
   * {@return a future that completes as the stage of {@link Orders#stage} does}
   */
  public CompletableFuture<CustomersAsync> stage() {
    return AsyncCall.stage(executor, "Orders.stage",
        () -> delegate.stage());
  }

  /**
   * {@return a future of what {@link Orders#bounded} returns}
   *
   * @param <T> see {@link Orders#bounded}
   * @param type see {@link Orders#bounded}
   */
  @SuppressWarnings("all")
  public <T extends CustomersAsync> CompletableFuture<T> bounded(Class<T> type) {
    return AsyncCall.call(executor, "Orders.bounded",
        () -> delegate.bounded(type));
  }

  /**
   * {@return a future that completes when {@link Orders#all} has returned}
   *
   * @param customers see {@link Orders#all}
   */
  public CompletableFuture<Void> all(CustomersAsync... customers) {
    CustomersAsync[] customersCopy = AsyncCall.copyOf(customers);
    return AsyncCall.run(executor, "Orders.all",
        () -> delegate.all(customersCopy));
  }

  /**
   * {@return what {@link Orders#now} returns, on the thread of the caller}
   */
  public CustomersAsync now() {
    return delegate.now();
  }

  /**
   * {@return a future of what {@link Orders#ofAnotherPackage} returns}
   */
  public CompletableFuture<RegionAsync> ofAnotherPackage() {
    return AsyncCall.call(executor, "Orders.ofAnotherPackage",
        () -> delegate.ofAnotherPackage());
  }

  /**
   * {@return a future of what {@link Orders#raw} returns}
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<PagesAsync> raw() {
    return AsyncCall.call(executor, "Orders.raw",
        () -> delegate.raw());
  }

  /**
   * {@return a future of what {@link Orders#nested} returns}
   */
  public CompletableFuture<Orders_LineAsync> nested() {
    return AsyncCall.call(executor, "Orders.nested",
        () -> delegate.nested());
  }

  @Override
  public String toString() {
    return "OrdersAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
