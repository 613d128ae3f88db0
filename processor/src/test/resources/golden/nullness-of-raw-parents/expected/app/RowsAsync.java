package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

/**
 * Calls {@link Rows} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class RowsAsync {
  private final Rows delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public RowsAsync(Rows delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Rows#count} returns}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "Rows.count",
        () -> delegate.count());
  }

  /**
   * {@return a future of what {@link Rows#first} returns}
   *
   * @param r see {@link Rows#first}
   */
  @NullUnmarked
  @SuppressWarnings("unchecked")
  public CompletableFuture<Object> first(Object r) {
    return AsyncCall.call(executor, "Rows.first",
        () -> delegate.first(r));
  }

  @Override
  public String toString() {
    return "RowsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
