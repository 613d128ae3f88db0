package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link ResultSet} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ResultSetAsync {
  private final ResultSet delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ResultSetAsync(ResultSet delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link ResultSet#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "ResultSet.close",
        () -> delegate.close());
  }

  /**
   * {@return what {@link ResultSet#isClosed} returns, on the thread of the caller}
   *
   * @throws SQLException see {@link ResultSet#isClosed}
   */
  public boolean isClosed() throws SQLException {
    return delegate.isClosed();
  }

  /**
   * {@return a future of what {@link ResultSet#next} returns}
   */
  public CompletableFuture<Boolean> next() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "ResultSet.next",
        () -> delegate.next());
  }

  @Override
  public String toString() {
    return "ResultSetAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
