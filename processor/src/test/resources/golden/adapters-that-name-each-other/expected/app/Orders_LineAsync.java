package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Orders.Line} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Orders_LineAsync {
  private final Orders.Line delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Orders_LineAsync(Orders.Line delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Orders.Line#orders} returns}
   */
  public CompletableFuture<OrdersAsync> orders() {
    return AsyncCall.call(executor, "Orders.Line.orders",
        () -> delegate.orders());
  }

  @Override
  public String toString() {
    return "Orders_LineAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
