package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.ResultSet;

/**
 * Calls {@link ResultSet} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ResultSetAsync {
  private final ResultSet delegate;

  private final Executor executor;

  private final Executor reads;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param reads the executor for methods marked {@code @On("reads")}
   */
  public ResultSetAsync(ResultSet delegate, Executor executor, Executor reads) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.reads = Objects.requireNonNull(reads, "reads");
  }

  /**
   * {@return what {@link ResultSet#get} returns, on the thread of the caller}
   *
   * @param number see {@link ResultSet#get}
   */
  public String get(int number) {
    return delegate.get(number);
  }

  /**
   * {@return a future of what {@link ResultSet#next} returns}
   */
  public CompletableFuture<Boolean> next() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "ResultSet.next",
        () -> delegate.next());
  }

  /**
   * {@return a future of what {@link ResultSet#statement} returns, wrapped in a {@link PreparedStatementAsync}}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<PreparedStatementAsync> statement() {
    return AsyncCall.nestedClosing(executor, OnCancel.ABANDON, "ResultSet.statement", delegate,
        () -> delegate.statement(),
        result -> new PreparedStatementAsync(result, executor, reads));
  }

  @Override
  public String toString() {
    return "ResultSetAsync[delegate=" + delegate + ", executor=" + executor
        + ", reads=" + reads + "]";
  }
}
