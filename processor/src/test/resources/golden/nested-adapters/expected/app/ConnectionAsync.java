package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Connection;
import lib.PreparedStatement;

/**
 * Calls {@link Connection} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ConnectionAsync {
  private final Connection delegate;

  private final Executor executor;

  private final Executor reads;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param reads the executor for methods marked {@code @On("reads")}
   */
  public ConnectionAsync(Connection delegate, Executor executor, Executor reads) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.reads = Objects.requireNonNull(reads, "reads");
  }

  /**
   * {@return a future of what {@link Connection#all} returns}
   */
  public CompletableFuture<List<PreparedStatement>> all() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.all",
        () -> delegate.all());
  }

  /**
   * {@return a future that completes when {@link Connection#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.close",
        () -> delegate.close());
  }

  /**
   * {@return a future of what {@link Connection#names} returns, wrapped in a {@link RowsAsync}}
   */
  public CompletableFuture<RowsAsync<String>> names() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Connection.names",
        () -> delegate.names(),
        result -> new RowsAsync<>(result, executor));
  }

  /**
   * {@return a future of what {@link Connection#prepare} returns, wrapped in a {@link PreparedStatementAsync}}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   *
   * @param string see {@link Connection#prepare}
   */
  public CompletableFuture<PreparedStatementAsync> prepare(String string) {
    return AsyncCall.nestedClosing(executor, OnCancel.ABANDON, "Connection.prepare", delegate,
        () -> delegate.prepare(string),
        result -> new PreparedStatementAsync(result, executor, reads));
  }

  /**
   * {@return a future that completes as the stage of {@link Connection#prepareLater} does, wrapped in a {@link PreparedStatementAsync}}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   *
   * @param string see {@link Connection#prepareLater}
   */
  public CompletableFuture<PreparedStatementAsync> prepareLater(String string) {
    return AsyncCall.nestedStageClosing(executor, OnCancel.ABANDON, "Connection.prepareLater", delegate,
        () -> delegate.prepareLater(string),
        result -> new PreparedStatementAsync(result, executor, reads));
  }

  /**
   * {@return a future of what {@link Connection#self} returns, wrapped in a {@link ConnectionAsync}}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<ConnectionAsync> self() {
    return AsyncCall.nestedClosing(executor, OnCancel.ABANDON, "Connection.self", delegate,
        () -> delegate.self(),
        result -> new ConnectionAsync(result, executor, reads));
  }

  @Override
  public String toString() {
    return "ConnectionAsync[delegate=" + delegate + ", executor=" + executor
        + ", reads=" + reads + "]";
  }
}
