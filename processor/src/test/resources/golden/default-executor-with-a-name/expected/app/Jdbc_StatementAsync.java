package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Jdbc.Statement} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Jdbc_StatementAsync {
  private final Jdbc.Statement delegate;

  private final Executor database;

  private final Executor close;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param database runs the calls
   * @param close the executor for methods marked {@code @On("close")}
   */
  public Jdbc_StatementAsync(Jdbc.Statement delegate, Executor database, Executor close) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.database = Objects.requireNonNull(database, "database");
    this.close = Objects.requireNonNull(close, "close");
  }

  /**
   * {@return a future of what {@link Jdbc.Statement#run} returns}
   */
  public CompletableFuture<Integer> run() {
    return AsyncCall.call(database, OnCancel.ABANDON, "Jdbc.Statement.run",
        () -> delegate.run());
  }

  /**
   * {@return a future that completes when {@link Jdbc.Statement#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(close, OnCancel.ABANDON, "Jdbc.Statement.close",
        () -> delegate.close());
  }

  @Override
  public String toString() {
    return "Jdbc_StatementAsync[delegate=" + delegate + ", database=" + database
        + ", close=" + close + "]";
  }
}
