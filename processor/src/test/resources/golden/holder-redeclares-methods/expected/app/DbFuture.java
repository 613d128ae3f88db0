package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Db;
import lib.Row;

/**
 * Calls {@link Db} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class DbFuture {
  private final Db delegate;

  private final Executor executor;

  private final Executor writes;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param writes the executor for methods marked {@code @On("writes")}
   */
  public DbFuture(Db delegate, Executor executor, Executor writes) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.writes = Objects.requireNonNull(writes, "writes");
  }

  /**
   * {@return what {@link Db#isClosed} returns, on the thread of the caller}
   */
  public boolean isClosed() {
    return delegate.isClosed();
  }

  /**
   * {@return a future of what {@link Db#row} returns}
   *
   * @param string see {@link Db#row}
   */
  public CompletableFuture<Row> row(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Db.row",
        () -> delegate.row(string));
  }

  /**
   * {@return a future of what {@link Db#update} returns}
   *
   * @param string see {@link Db#update}
   * @param objects see {@link Db#update}
   */
  public CompletableFuture<Integer> update(String string, Object... objects) {
    Object[] objectsCopy = AsyncCall.copyOf(objects);
    return AsyncCall.call(writes, OnCancel.ABANDON, "Db.update",
        () -> delegate.update(string, objectsCopy));
  }

  @Override
  public String toString() {
    return "DbFuture[delegate=" + delegate + ", executor=" + executor + ", writes=" + writes + "]";
  }
}
