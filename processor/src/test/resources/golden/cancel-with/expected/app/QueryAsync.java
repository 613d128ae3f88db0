package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.CurrentCall;
import io.asyncfacade.OnCancel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Query} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <R> as in {@code Query}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class QueryAsync<R> {
  private final Query<R> delegate;

  private final Executor executor;

  private final Executor writes;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param writes the executor for methods marked {@code @On("writes")}
   */
  public QueryAsync(Query<R> delegate, Executor executor, Executor writes) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.writes = Objects.requireNonNull(writes, "writes");
  }

  /**
   * {@return a future of what {@link Query#run} returns}
   *
   * @param sql see {@link Query#run}
   */
  public CompletableFuture<List<R>> run(String sql) {
    return AsyncCall.call(executor, "Query.run",
        () -> CurrentCall.cancelledBy(delegate::cancel, () -> delegate.run(sql)));
  }

  /**
   * {@return a future of what {@link Query#first} returns}
   *
   * @param <T> see {@link Query#first}
   * @param type see {@link Query#first}
   * @param delegate see {@link Query#first}
   */
  public <T extends R> CompletableFuture<T> first(Class<T> type, Object... delegate) {
    Object[] delegateCopy = AsyncCall.copyOf(delegate);
    return AsyncCall.call(executor, "Query.first",
        () -> CurrentCall.cancelledBy(this.delegate::cancel, () -> this.delegate.first(type,
            delegateCopy)));
  }

  /**
   * {@return a future that completes when {@link Query#update} has returned}
   *
   * @param delegate see {@link Query#update}
   */
  @SuppressWarnings("deprecation")
  public CompletableFuture<Void> update(String delegate) {
    return AsyncCall.run(executor, "Query.update",
        () -> CurrentCall.cancelledBy(this.delegate::abort, () -> this.delegate.update(delegate)));
  }

  /**
   * {@return a future that completes as the stage of {@link Query#later} does}
   */
  public CompletableFuture<R> later() {
    return AsyncCall.stage(writes, "Query.later",
        () -> CurrentCall.stageCancelledBy(delegate::cancel, () -> delegate.later()));
  }

  /**
   * {@return a future of what {@link Query#open} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<AutoCloseable> open() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Query.open", delegate,
        () -> CurrentCall.cancelledBy(delegate::cancel, () -> delegate.open()));
  }

  /**
   * {@return a future of what {@link Query#plain} returns}
   */
  public CompletableFuture<Integer> plain() {
    return AsyncCall.call(executor, "Query.plain",
        () -> delegate.plain());
  }

  /**
   * {@return a future that completes when {@link Query#cancel()} has returned}
   */
  public CompletableFuture<Void> cancel() {
    return AsyncCall.run(executor, "Query.cancel",
        () -> delegate.cancel());
  }

  /**
   * {@return a future that completes when {@link Query#cancel(String, Object[])} has returned}
   *
   * @param why see {@link Query#cancel(String, Object[])}
   * @param details see {@link Query#cancel(String, Object[])}
   */
  public CompletableFuture<Void> cancel(String why, Object... details) {
    Object[] detailsCopy = AsyncCall.copyOf(details);
    return AsyncCall.run(executor, "Query.cancel",
        () -> delegate.cancel(why, detailsCopy));
  }

  /**
   * {@return a future of what {@link Query#abort} returns}
   *
   * @deprecated see {@link Query#abort}
   */
  @Deprecated
  public CompletableFuture<Boolean> abort() {
    return AsyncCall.call(executor, "Query.abort",
        () -> delegate.abort());
  }

  @Override
  public String toString() {
    return "QueryAsync[delegate=" + delegate + ", executor=" + executor
        + ", writes=" + writes + "]";
  }
}
