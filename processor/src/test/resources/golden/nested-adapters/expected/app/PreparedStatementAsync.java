package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.PreparedStatement;

/**
 * Calls {@link PreparedStatement} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class PreparedStatementAsync {
  private final PreparedStatement delegate;

  private final Executor executor;

  private final Executor reads;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param reads the executor for methods marked {@code @On("reads")}
   */
  public PreparedStatementAsync(PreparedStatement delegate, Executor executor, Executor reads) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.reads = Objects.requireNonNull(reads, "reads");
  }

  /**
   * {@return a future that completes when {@link PreparedStatement#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "PreparedStatement.close",
        () -> delegate.close());
  }

  /**
   * {@return a future of what {@link PreparedStatement#getConnection} returns, wrapped in a {@link ConnectionAsync}}
   */
  public CompletableFuture<ConnectionAsync> getConnection() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "PreparedStatement.getConnection",
        () -> delegate.getConnection(),
        result -> new ConnectionAsync(result, executor, reads));
  }

  /**
   * {@return a future of what {@link PreparedStatement#query} returns, wrapped in a {@link ResultSetAsync}}
   *
   * @param number see {@link PreparedStatement#query}
   */
  public CompletableFuture<ResultSetAsync> query(int number) {
    return AsyncCall.nested(reads, OnCancel.ABANDON, "PreparedStatement.query",
        () -> delegate.query(number),
        result -> new ResultSetAsync(result, executor, reads));
  }

  /**
   * {@return a future of what {@link PreparedStatement#run} returns, wrapped in a {@link ResultSetAsync}}
   *
   * @param objects see {@link PreparedStatement#run}
   */
  public CompletableFuture<ResultSetAsync> run(Object... objects) {
    Object[] objectsCopy = AsyncCall.copyOf(objects);
    return AsyncCall.nested(executor, OnCancel.ABANDON, "PreparedStatement.run",
        () -> delegate.run(objectsCopy),
        result -> new ResultSetAsync(result, executor, reads));
  }

  @Override
  public String toString() {
    return "PreparedStatementAsync[delegate=" + delegate + ", executor=" + executor
        + ", reads=" + reads + "]";
  }
}
