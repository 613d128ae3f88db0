package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.io.FileNotFoundException;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Sync} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class SyncAsync {
  private final Sync delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SyncAsync(Sync delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return what {@link Sync#num} returns, on the thread of the caller}
   *
   * @throws FileNotFoundException see {@link Sync#num}
   */
  public Integer num() throws FileNotFoundException {
    return delegate.num();
  }

  @Override
  public String toString() {
    return "SyncAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
