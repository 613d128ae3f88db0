package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rows.Arrays} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Rows_ArraysAsync {
  private final Rows.Arrays delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Rows_ArraysAsync(Rows.Arrays delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Rows.Arrays#save} returns}
   *
   * @param row see {@link Rows.Arrays#save}
   */
  public CompletableFuture<String[]> save(String[] row) {
    return AsyncCall.call(executor, "Rows.Arrays.save",
        () -> delegate.save(row));
  }

  /**
   * {@return a future of what {@link Rows.Arrays#size} returns}
   */
  public CompletableFuture<Integer> size() {
    return AsyncCall.call(executor, "Rows.Arrays.size",
        () -> delegate.size());
  }

  @Override
  public String toString() {
    return "Rows_ArraysAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
