package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.CurrentCall;
import io.asyncfacade.OnCancel;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Statement} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class StatementAsync {
  private final Statement delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public StatementAsync(Statement delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Statement#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Statement.close",
        () -> delegate.close());
  }

  /**
   * {@return a future of what {@link Statement#executeQuery} returns, wrapped in a {@link ResultSetAsync}}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Statement#executeQuery}
   */
  public CompletableFuture<ResultSetAsync> executeQuery(String string) {
    return AsyncCall.nestedClosing(executor, OnCancel.ABANDON, "Statement.executeQuery",
        () -> CurrentCall.cancelledBy(delegate::cancel, () -> delegate.executeQuery(string)),
        result -> new ResultSetAsync(result, executor));
  }

  /**
   * {@return what {@link Statement#isClosed} returns, on the thread of the caller}
   *
   * @throws SQLException see {@link Statement#isClosed}
   */
  public boolean isClosed() throws SQLException {
    return delegate.isClosed();
  }

  @Override
  public String toString() {
    return "StatementAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
