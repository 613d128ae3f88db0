package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Boxes.Box} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Box}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Boxes_BoxAsync<T> {
  private final Boxes.Box<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Boxes_BoxAsync(Boxes.Box<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Boxes.Box#get} returns}
   */
  public CompletableFuture<T> get() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Boxes.Box.get",
        () -> delegate.get());
  }

  @Override
  public String toString() {
    return "Boxes_BoxAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
