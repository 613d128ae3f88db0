package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Old} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @deprecated as {@code Old} is
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Deprecated(since = "2")
final class OldAsync {
  private final Old delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OldAsync(Old delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Old#get} returns}
   */
  public CompletableFuture<Integer> get() {
    return AsyncCall.call(executor, "Old.get",
        () -> delegate.get());
  }

  @Override
  public String toString() {
    return "OldAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
