package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.ProcedureAndQuery} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_ProcedureAndQueryAsync {
  private final Calls.ProcedureAndQuery delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_ProcedureAndQueryAsync(Calls.ProcedureAndQuery delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.ProcedureAndQuery#add} returns}
   *
   * @param type see {@link Calls.ProcedureAndQuery#add}
   */
  @SuppressWarnings({"all", "cast", "rawtypes"})
  public CompletableFuture<Calls.Procedure> add(Class type) {
    return AsyncCall.call(executor, "Calls.ProcedureAndQuery.add",
        () -> (Calls.Procedure) ((Calls.Procedure) delegate).add(type));
  }

  @Override
  public String toString() {
    return "Calls_ProcedureAndQueryAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
