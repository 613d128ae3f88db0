package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Numbered} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Numbered}
 * @param <T2> as in {@code Numbered}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class NumberedAsync<T, T2> {
  private final Numbered<T, T2> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public NumberedAsync(Numbered<T, T2> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Numbered#own} returns}
   *
   * @param <T3> see {@link Numbered#own}
   * @param t see {@link Numbered#own}
   * @param other see {@link Numbered#own}
   */
  public <T3> CompletableFuture<T3> own(T3 t, T2 other) {
    return AsyncCall.call(executor, "Numbered.own",
        () -> delegate.own(t, other));
  }

  @Override
  public String toString() {
    return "NumberedAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
