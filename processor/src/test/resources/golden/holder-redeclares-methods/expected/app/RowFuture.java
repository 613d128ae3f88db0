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
 * an executor, and returns a future of its result.
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
   * @param writes the executor for methods marked {@code @On("writes")}
   */
  public RowFuture(Row delegate, Executor executor, Executor writes) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.writes = Objects.requireNonNull(writes, "writes");
  }

  /**
   * {@return a future of what {@link Row#getDb} returns}
   */
  public CompletableFuture<Db> getDb() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Row.getDb",
        () -> delegate.getDb());
  }

  /**
   * {@return what {@link Row#isClosed} returns, on the thread of the caller}
   */
  public boolean isClosed() {
    return delegate.isClosed();
  }

  /**
   * {@return a future that completes when {@link Row#put} has returned}
   *
   * @param <V> see {@link Row#put}
   * @param k see {@link Row#put}
   * @param v see {@link Row#put}
   */
  public <V> CompletableFuture<Void> put(String k, V v) {
    return AsyncCall.run(writes, OnCancel.ABANDON, "Row.put",
        () -> delegate.put(k, v));
  }

  @Override
  public String toString() {
    return "RowFuture[delegate=" + delegate + ", executor=" + executor + ", writes=" + writes + "]";
  }
}
