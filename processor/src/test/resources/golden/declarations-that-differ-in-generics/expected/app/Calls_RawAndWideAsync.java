package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.RawAndWide} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_RawAndWideAsync {
  private final Calls.RawAndWide delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_RawAndWideAsync(Calls.RawAndWide delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.RawAndWide#find} returns}
   *
   * @param names see {@link Calls.RawAndWide#find}
   */
  public CompletableFuture<Object> find(List<String> names) {
    return AsyncCall.call(executor, "Calls.RawAndWide.find",
        () -> ((Calls.Wide) delegate).find(names));
  }

  @Override
  public String toString() {
    return "Calls_RawAndWideAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
