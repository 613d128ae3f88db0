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
 * the executor given here, and returns a future of its result.
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
   * @param writes runs the calls that ask for it by this name
   */
  public DbFuture(Db delegate, Executor executor, Executor writes) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.writes = Objects.requireNonNull(writes, "writes");
  }

  /**
   * {@return the result of {@link Db#isClosed}}
   */
  public boolean isClosed() {
    return delegate.isClosed();
  }

  /**
   * {@return the result of {@link Db#row}}
   *
   * @param string passed on
   */
  public CompletableFuture<Row> row(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Db.row",
        () -> delegate.row(string));
  }

  /**
   * {@return the result of {@link Db#update}}
   *
   * @param string passed on
   * @param objects passed on
   */
  public CompletableFuture<Integer> update(String string, Object... objects) {
    Object[] objectsCopy = AsyncCall.copyOf(objects);
    return AsyncCall.call(writes, OnCancel.ABANDON, "Db.update",
        () -> delegate.update(string, objectsCopy));
  }
}
