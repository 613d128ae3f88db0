package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.Synchronous} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_SynchronousAsync {
  private final Calls.Synchronous delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_SynchronousAsync(Calls.Synchronous delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return what {@link Calls.Synchronous#name} returns, on the thread of the caller}
   *
   * @param path see {@link Calls.Synchronous#name}
   * @throws IOException see {@link Calls.Synchronous#name}
   * @throws InterruptedException see {@link Calls.Synchronous#name}
   */
  public Object name(List<String> path) throws IOException, InterruptedException {
    return ((Calls.Getter) delegate).name(path);
  }

  @Override
  public String toString() {
    return "Calls_SynchronousAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
