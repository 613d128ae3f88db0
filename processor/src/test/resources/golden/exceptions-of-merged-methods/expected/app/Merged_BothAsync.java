package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Merged.Both} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Merged.Both#name}}
   *
   * @throws Old as there
   */
  @SuppressWarnings("deprecation")
  public String name() throws Old {
    return delegate.name();
  }

  /**
   * Calls {@link Merged.Both#read}.
   *
   * @throws IOException as there
   */
  public void read() throws IOException {
    delegate.read();
  }

  /**
   * Calls {@link Merged.Both#run}.
   *
   * @param <X> as there
   * @param x passed on
   * @throws X as there
   */
  public <X extends Exception> void run(X x) throws X {
    delegate.run(x);
  }
}
