package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Merged.Taker} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <E> as in {@code Taker}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Merged_TakerAsync<E extends Exception> {
  private final Merged.Taker<E> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Merged_TakerAsync(Merged.Taker<E> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * Calls {@link Merged.Taker#take} on the thread of the caller.
   *
   * @param <E2> see {@link Merged.Taker#take}
   * @param e see {@link Merged.Taker#take}
   * @throws E see {@link Merged.Taker#take}
   */
  public <E2> void take(E2 e) throws E {
    delegate.take(e);
  }

  @Override
  public String toString() {
    return "Merged_TakerAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
