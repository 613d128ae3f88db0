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
 * Calls {@link Row} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RowFuture {
  private final Row delegate;

  private final Executor executor;

  private final Executor writes;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param writes runs the calls that ask for it by this name
   */
  public RowFuture(Row delegate, Executor executor, Executor writes) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.writes = Objects.requireNonNull(writes, "writes");
  }

  /**
   * {@return the result of {@link Row#getDb}}
   */
  public CompletableFuture<Db> getDb() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Row.getDb",
        () -> delegate.getDb());
  }

  /**
   * {@return the result of {@link Row#isClosed}}
   */
  public boolean isClosed() {
    return delegate.isClosed();
  }

  /**
   * {@return the end of {@link Row#put}}
   *
   * @param <V> as there
   * @param k passed on
   * @param v passed on
   */
  public <V> CompletableFuture<Void> put(String k, V v) {
    return AsyncCall.run(writes, OnCancel.ABANDON, "Row.put",
        () -> delegate.put(k, v));
  }
}
