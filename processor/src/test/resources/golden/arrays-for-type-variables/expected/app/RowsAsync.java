package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rows} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <C> as in {@code Rows}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RowsAsync<C> {
  private final Rows<C> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public RowsAsync(Rows<C> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Rows#checked} returns}
   *
   * @param <X> see {@link Rows#checked}
   * @param row see {@link Rows#checked}
   */
  public <X extends Exception> CompletableFuture<String[]> checked(String[] row) {
    return AsyncCall.call(executor, "Rows.checked",
        () -> delegate.checked(row));
  }

  /**
   * {@return a future of what {@link Rows#column} returns}
   *
   * @param <D> see {@link Rows#column}
   * @param row see {@link Rows#column}
   * @param same see {@link Rows#column}
   * @param column see {@link Rows#column}
   */
  public <D extends C> CompletableFuture<D> column(String[] row, String[] same, D column) {
    return AsyncCall.call(executor, "Rows.column",
        () -> delegate.column(row, same, column));
  }

  /**
   * {@return a future of what {@link Rows#save} returns}
   *
   * @param row see {@link Rows#save}
   */
  public CompletableFuture<String[]> save(String[] row) {
    return AsyncCall.call(executor, "Rows.save",
        () -> delegate.save(row));
  }

  /**
   * {@return a future of what {@link Rows#saveAll} returns}
   *
   * @param rows see {@link Rows#saveAll}
   * @param columns see {@link Rows#saveAll}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<List<String[]>> saveAll(Collection<? super String[]> rows,
      C... columns) {
    C[] columnsCopy = AsyncCall.copyOf(columns);
    return AsyncCall.call(executor, "Rows.saveAll",
        () -> delegate.saveAll(rows, columnsCopy));
  }

  @Override
  public String toString() {
    return "RowsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
