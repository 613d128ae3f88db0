package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Members.NamesItsNeighbour} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Members_NamesItsNeighbourAsync {
  private final Members.NamesItsNeighbour delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Members_NamesItsNeighbourAsync(Members.NamesItsNeighbour delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Members.NamesItsNeighbour#near} returns}
   */
  public CompletableFuture<Near> near() {
    return AsyncCall.call(executor, "Members.NamesItsNeighbour.near",
        () -> delegate.near());
  }

  @Override
  public String toString() {
    return "Members_NamesItsNeighbourAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
