package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.ThroughNone} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_ThroughNoneAsync {
  private final Calls.ThroughNone delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_ThroughNoneAsync(Calls.ThroughNone delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.ThroughNone#find} returns}
   *
   * @param names see {@link Calls.ThroughNone#find}
   */
  public CompletableFuture<Object> find(List<String> names) {
    return AsyncCall.call(executor, "Calls.ThroughNone.find",
        () -> delegate.find(names));
  }

  @Override
  public String toString() {
    return "Calls_ThroughNoneAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
