package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Row} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Row}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RowAsync<T extends Comparable<T>> {
  private final Row<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public RowAsync(Row<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Row#number} returns}
   */
  public CompletableFuture<Integer> number() {
    return AsyncCall.call(executor, "Row.number",
        () -> delegate.number());
  }

  /**
   * {@return a future of what {@link Row#key} returns}
   */
  public CompletableFuture<T> key() {
    return AsyncCall.call(executor, "Row.key",
        () -> delegate.key());
  }

  /**
   * {@return a future of what {@link Row#cells} returns}
   */
  public CompletableFuture<String[]> cells() {
    return AsyncCall.call(executor, "Row.cells",
        () -> delegate.cells());
  }

  /**
   * {@return a future of what {@link Row#width} returns}
   */
  public CompletableFuture<Integer> width() {
    return AsyncCall.call(executor, "Row.width",
        () -> delegate.width());
  }

  @Override
  public String toString() {
    return "RowAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
