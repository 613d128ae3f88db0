package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Outer}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class OuterAsync<T> {
  private final Outer<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OuterAsync(Outer<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Outer#plain} returns, wrapped in a {@link Outer_PlainAsync}}
   */
  public CompletableFuture<Outer_PlainAsync<T>> plain() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Outer.plain",
        () -> delegate.plain(),
        result -> new Outer_PlainAsync<>(result, executor));
  }

  @Override
  public String toString() {
    return "OuterAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
