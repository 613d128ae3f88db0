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
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Boxes.Shelf#raw} returns, wrapped in a {@link Boxes_BoxAsync}}
   */
  @SuppressWarnings({"rawtypes", "unchecked"})
  public CompletableFuture<Boxes_BoxAsync> raw() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Boxes.Shelf.raw",
        () -> delegate.raw(),
        result -> new Boxes_BoxAsync(result, executor));
  }

  /**
   * {@return a future of what {@link Boxes.Shelf#any} returns, wrapped in a {@link Boxes_BoxAsync}}
   */
  public CompletableFuture<Boxes_BoxAsync<?>> any() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Boxes.Shelf.any",
        () -> delegate.any(),
        result -> new Boxes_BoxAsync<>(result, executor));
  }

  /**
   * {@return a future that completes when {@link Boxes.Shelf#clear} has returned}
   */
  public CompletableFuture<Void> clear() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Boxes.Shelf.clear",
        () -> delegate.clear());
  }

  /**
   * {@return a future of what {@link Boxes.Shelf#shared} returns, wrapped in a {@link Boxes_BoxAsync}}
   */
  public CompletableFuture<Boxes_BoxAsync<String>> shared() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Boxes.Shelf.shared",
        () -> delegate.shared(),
        result -> new Boxes_BoxAsync<>(result, executor));
  }

  @Override
  public String toString() {
    return "Boxes_ShelfAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
