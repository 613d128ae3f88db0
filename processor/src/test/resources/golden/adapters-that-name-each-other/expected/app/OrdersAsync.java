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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Orders#async}}
   *
   * @param executor passed on
   */
  public CompletableFuture<OrdersAsync> async(Executor executor) {
    return AsyncCall.call(this.executor, "Orders.async",
        () -> delegate.async(executor));
  }

  /**
   * {@return the result of {@link Orders#customers}}
   */
  public CompletableFuture<CustomersAsync> customers() {
    return AsyncCall.call(executor, "Orders.customers",
        () -> delegate.customers());
  }

  /**
   * {@return the result of {@link Orders#withItsPackage}}
   *
   * @param customers passed on
   */
  public CompletableFuture<CustomersAsync[]> withItsPackage(
      List<? extends CustomersAsync> customers) {
    return AsyncCall.call(executor, "Orders.withItsPackage",
        () -> delegate.withItsPackage(customers));
  }

  /**
   * {@return the result of {@link Orders#stage}}
   */
  public CompletableFuture<CustomersAsync> stage() {
    return AsyncCall.stage(executor, "Orders.stage",
        () -> delegate.stage());
  }

  /**
   * {@return the result of {@link Orders#bounded}}
   *
   * @param <T> as there
   * @param type passed on
   */
  public <T extends CustomersAsync> CompletableFuture<T> bounded(Class<T> type) {
    return AsyncCall.call(executor, "Orders.bounded",
        () -> delegate.bounded(type));
  }

  /**
   * {@return the end of {@link Orders#all}}
   *
   * @param customers passed on
   */
  public CompletableFuture<Void> all(CustomersAsync... customers) {
    CustomersAsync[] customersCopy = AsyncCall.copyOf(customers);
    return AsyncCall.run(executor, "Orders.all",
        () -> delegate.all(customersCopy));
  }

  /**
   * {@return the result of {@link Orders#now}}
   */
  public CustomersAsync now() {
    return delegate.now();
  }

  /**
   * {@return the result of {@link Orders#ofAnotherPackage}}
   */
  public CompletableFuture<RegionAsync> ofAnotherPackage() {
    return AsyncCall.call(executor, "Orders.ofAnotherPackage",
        () -> delegate.ofAnotherPackage());
  }

  /**
   * {@return the result of {@link Orders#raw}}
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<PagesAsync> raw() {
    return AsyncCall.call(executor, "Orders.raw",
        () -> delegate.raw());
  }

  /**
   * {@return the result of {@link Orders#nested}}
   */
  public CompletableFuture<Orders_LineAsync> nested() {
    return AsyncCall.call(executor, "Orders.nested",
        () -> delegate.nested());
  }
}
