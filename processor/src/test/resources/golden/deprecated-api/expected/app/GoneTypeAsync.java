package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link GoneType} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code GoneType}
 *
 * @deprecated as {@code GoneType} is
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Deprecated(forRemoval = true)
@SuppressWarnings({"all", "removal"})
public final class GoneTypeAsync<T extends Comparable<T>> {
  private final GoneType<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public GoneTypeAsync(GoneType<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link GoneType#fine} returns}
   *
   * @param t see {@link GoneType#fine}
   */
  public CompletableFuture<T> fine(T t) {
    return AsyncCall.call(executor, "GoneType.fine",
        () -> delegate.fine(t));
  }

  @Override
  public String toString() {
    return "GoneTypeAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
