package io.example;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Station} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class StationAsync {
  private final Station delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public StationAsync(Station delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Station#old} returns}
   *
   * @param number see {@link Station#old}
   */
  public CompletableFuture<Depot.CallCarrier> old(int number) {
    return AsyncCall.call(executor, "Station.old",
        () -> delegate.old(number));
  }

  /**
   * {@return a future of what {@link Station#count} returns}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "Station.count",
        () -> delegate.count());
  }

  /**
   * {@return a future of what {@link Station#carrier} returns}
   *
   * @param contract see {@link Station#carrier}
   */
  public CompletableFuture<Depot.CallCarrier> carrier(Depot.RemoteContract contract) {
    return AsyncCall.call(executor, "Station.carrier",
        () -> delegate.carrier(contract));
  }

  @Override
  public String toString() {
    return "StationAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
