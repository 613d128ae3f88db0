package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Merged.Both} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Merged_BothAsync {
  private final Merged.Both delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Merged_BothAsync(Merged.Both delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return what {@link Merged.Both#name} returns, on the thread of the caller}
   *
   * @throws Old see {@link Merged.Both#name}
   */
  @SuppressWarnings("deprecation")
  public String name() throws Old {
    return delegate.name();
  }

  /**
   * Calls {@link Merged.Both#read} on the thread of the caller.
   *
   * @throws IOException see {@link Merged.Both#read}
   */
  public void read() throws IOException {
    delegate.read();
  }

  /**
   * Calls {@link Merged.Both#run} on the thread of the caller.
   *
   * @param <X> see {@link Merged.Both#run}
   * @param x see {@link Merged.Both#run}
   * @throws X see {@link Merged.Both#run}
   */
  public <X extends Exception> void run(X x) throws X {
    delegate.run(x);
  }

  @Override
  public String toString() {
    return "Merged_BothAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
