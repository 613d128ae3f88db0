package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Harbour} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class HarbourAsync {
  private final Harbour delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public HarbourAsync(Harbour delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Harbour#ship} returns}
   *
   * @param callers see {@link Harbour#ship}
   */
  public CompletableFuture<Harbour.CallCarrier> ship(List<Harbour.RemoteCaller> callers) {
    return AsyncCall.call(executor, "Harbour.ship",
        () -> delegate.ship(callers));
  }

  /**
   * {@return a future of what {@link Harbour#count} returns}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "Harbour.count",
        () -> delegate.count());
  }

  @Override
  public String toString() {
    return "HarbourAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
