package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rows.Raw} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Rows_RawAsync {
  private final Rows.Raw delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Rows_RawAsync(Rows.Raw delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Rows.Raw#save} returns}
   *
   * @param row see {@link Rows.Raw#save}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Object> save(Object row) {
    return AsyncCall.call(executor, "Rows.Raw.save",
        () -> delegate.save(row));
  }

  /**
   * {@return a future of what {@link Rows.Raw#size} returns}
   */
  public CompletableFuture<Integer> size() {
    return AsyncCall.call(executor, "Rows.Raw.size",
        () -> delegate.size());
  }

  @Override
  public String toString() {
    return "Rows_RawAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
