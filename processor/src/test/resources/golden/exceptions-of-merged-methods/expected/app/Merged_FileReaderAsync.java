package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.io.FileNotFoundException;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Merged.FileReader} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Merged_FileReaderAsync {
  private final Merged.FileReader delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Merged_FileReaderAsync(Merged.FileReader delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Calls {@link Merged.FileReader#open} on the thread of the caller.
   *
   * @throws FileNotFoundException see {@link Merged.FileReader#open}
   */
  public void open() throws FileNotFoundException {
    delegate.open();
  }

  @Override
  public String toString() {
    return "Merged_FileReaderAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
