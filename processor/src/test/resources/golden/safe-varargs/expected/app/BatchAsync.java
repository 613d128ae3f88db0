package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batch} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <E> as in {@code Batch}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class BatchAsync<E> {
  private final Batch<E> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public BatchAsync(Batch<E> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Batch#all} returns}
   *
   * @param elements see {@link Batch#all}
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public final CompletableFuture<List<E>> all(E... elements) {
    E[] elementsCopy = AsyncCall.copyOf(elements);
    return AsyncCall.call(executor, "Batch.all",
        () -> delegate.all(elementsCopy));
  }

  /**
   * {@return a future that completes when {@link Batch#run} has returned}
   *
   * @param <T> see {@link Batch#run}
   * @param times see {@link Batch#run}
   * @param lists see {@link Batch#run}
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public final <T> CompletableFuture<Void> run(int times, List<T>... lists) {
    List<T>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.run(executor, "Batch.run",
        () -> delegate.run(times, listsCopy));
  }

  /**
   * {@return what {@link Batch#count} returns, on the thread of the caller}
   *
   * @param lists see {@link Batch#count}
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public final int count(List<String>... lists) {
    return delegate.count(lists);
  }

  /**
   * {@return a future that completes when {@link Batch#unsafe} has returned}
   *
   * @param elements see {@link Batch#unsafe}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Void> unsafe(E... elements) {
    E[] elementsCopy = AsyncCall.copyOf(elements);
    return AsyncCall.run(executor, "Batch.unsafe",
        () -> delegate.unsafe(elementsCopy));
  }

  @Override
  public String toString() {
    return "BatchAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
