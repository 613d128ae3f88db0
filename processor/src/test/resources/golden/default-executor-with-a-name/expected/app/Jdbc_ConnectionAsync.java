package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Calls {@link Jdbc.Connection} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Component
class Jdbc_ConnectionAsync {
  private final Jdbc.Connection delegate;

  private final Executor database;

  private final Executor close;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param database runs the calls
   * @param close the executor for methods marked {@code @On("close")}
   */
  public Jdbc_ConnectionAsync(Jdbc.Connection delegate, @Qualifier("database") Executor database,
      @Qualifier("close") Executor close) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.database = Objects.requireNonNull(database, "database");
    this.close = Objects.requireNonNull(close, "close");
  }

  /**
   * {@return a future of what {@link Jdbc.Connection#prepare} returns, wrapped in a {@link Jdbc_StatementAsync}}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   *
   * @param sql see {@link Jdbc.Connection#prepare}
   */
  public CompletableFuture<Jdbc_StatementAsync> prepare(String sql) {
    return AsyncCall.nestedClosing(database, OnCancel.ABANDON, "Jdbc.Connection.prepare", delegate,
        () -> delegate.prepare(sql),
        result -> new Jdbc_StatementAsync(result, database, close));
  }

  @Override
  public String toString() {
    return "Jdbc_ConnectionAsync[delegate=" + delegate + ", database=" + database
        + ", close=" + close + "]";
  }
}
