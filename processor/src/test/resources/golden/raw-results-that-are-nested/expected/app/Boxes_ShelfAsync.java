package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Boxes.Shelf} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Boxes_ShelfAsync {
  private final Boxes.Shelf delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Boxes_ShelfAsync(Boxes.Shelf delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Boxes.Shelf#raw}}
   */
  @SuppressWarnings({"rawtypes", "unchecked"})
  public CompletableFuture<Boxes_BoxAsync> raw() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Boxes.Shelf.raw",
        () -> delegate.raw(),
        result -> new Boxes_BoxAsync(result, executor));
  }

  /**
   * {@return the result of {@link Boxes.Shelf#any}}
   */
  public CompletableFuture<Boxes_BoxAsync<?>> any() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Boxes.Shelf.any",
        () -> delegate.any(),
        result -> new Boxes_BoxAsync<>(result, executor));
  }

  /**
   * {@return the end of {@link Boxes.Shelf#clear}}
   */
  public CompletableFuture<Void> clear() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Boxes.Shelf.clear",
        () -> delegate.clear());
  }

  /**
   * {@return the result of {@link Boxes.Shelf#shared}}
   */
  public CompletableFuture<Boxes_BoxAsync<String>> shared() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Boxes.Shelf.shared",
        () -> delegate.shared(),
        result -> new Boxes_BoxAsync<>(result, executor));
  }
}
