package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Rows;

/**
 * Calls {@link Rows} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <R> as in {@code Rows}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RowsAsync<R extends Comparable<R>> {
  private final Rows<R> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public RowsAsync(Rows<R> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Rows#cast} returns, wrapped in a {@link RowsAsync}}
   *
   * @param <S> see {@link Rows#cast}
   * @param aClass see {@link Rows#cast}
   */
  public <S extends Comparable<S>> CompletableFuture<RowsAsync<S>> cast(Class<S> aClass) {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Rows.cast",
        () -> delegate.cast(aClass),
        result -> new RowsAsync<>(result, executor));
  }

  /**
   * {@return a future of what {@link Rows#next} returns}
   */
  public CompletableFuture<R> next() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Rows.next",
        () -> delegate.next());
  }

  /**
   * {@return a future of what {@link Rows#skip} returns, wrapped in a {@link RowsAsync}}
   */
  public CompletableFuture<RowsAsync<R>> skip() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Rows.skip",
        () -> delegate.skip(),
        result -> new RowsAsync<>(result, executor));
  }

  @Override
  public String toString() {
    return "RowsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
