package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shelf} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ShelfAsync {
  private final Shelf delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ShelfAsync(Shelf delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Shelf#put} returns}
   *
   * @param <T> see {@link Shelf#put}
   * @param items see {@link Shelf#put}
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public final <T> CompletableFuture<List<T>> put(List<? extends T>... items) {
    List<? extends T>[] itemsCopy = AsyncCall.copyOf(items);
    return AsyncCall.call(executor, "Shelf.put",
        () -> delegate.put(itemsCopy));
  }

  @Override
  public String toString() {
    return "ShelfAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
