package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import other.Shown;

/**
 * Calls {@link Calls.ThroughShown} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_ThroughShownAsync {
  private final Calls.ThroughShown delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_ThroughShownAsync(Calls.ThroughShown delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.ThroughShown#find} returns}
   *
   * @param names see {@link Calls.ThroughShown#find}
   */
  public CompletableFuture<Object> find(List<String> names) {
    return AsyncCall.call(executor, "Calls.ThroughShown.find",
        () -> ((Shown) delegate).find(names));
  }

  @Override
  public String toString() {
    return "Calls_ThroughShownAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
