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
   * {@return a future of what {@link Batch#count} returns}
   *
   * @param names see {@link Batch#count}
   */
  public CompletableFuture<Integer> count(String... names) {
    String[] namesCopy = AsyncCall.copyOf(names);
    return AsyncCall.call(executor, "Batch.count",
        () -> delegate.count(namesCopy));
  }

  /**
   * {@return a future of what {@link Batch#sum} returns}
   *
   * @param numbers see {@link Batch#sum}
   */
  public CompletableFuture<Integer> sum(int... numbers) {
    int[] numbersCopy = AsyncCall.copyOf(numbers);
    return AsyncCall.call(executor, "Batch.sum",
        () -> delegate.sum(numbersCopy));
  }

  /**
   * {@return a future of what {@link Batch#matrix} returns}
   *
   * @param rows see {@link Batch#matrix}
   */
  public CompletableFuture<Integer> matrix(int[]... rows) {
    int[][] rowsCopy = AsyncCall.copyOf(rows);
    return AsyncCall.call(executor, "Batch.matrix",
        () -> delegate.matrix(rowsCopy));
  }

  /**
   * {@return a future of what {@link Batch#unbounded} returns}
   *
   * @param lists see {@link Batch#unbounded}
   */
  public CompletableFuture<Integer> unbounded(List<?>... lists) {
    List<?>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Batch.unbounded",
        () -> delegate.unbounded(listsCopy));
  }

  /**
   * {@return a future of what {@link Batch#lists} returns}
   *
   * @param name see {@link Batch#lists}
   * @param lists see {@link Batch#lists}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> lists(String name, List<String>... lists) {
    List<String>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Batch.lists",
        () -> delegate.lists(name, listsCopy));
  }

  /**
   * {@return a future of what {@link Batch#elements} returns}
   *
   * @param elements see {@link Batch#elements}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> elements(E... elements) {
    E[] elementsCopy = AsyncCall.copyOf(elements);
    return AsyncCall.call(executor, "Batch.elements",
        () -> delegate.elements(elementsCopy));
  }

  /**
   * {@return a future of what {@link Batch#of} returns}
   *
   * @param <T> see {@link Batch#of}
   * @param elements see {@link Batch#of}
   */
  @SuppressWarnings("unchecked")
  public <T> CompletableFuture<List<T>> of(T... elements) {
    T[] elementsCopy = AsyncCall.copyOf(elements);
    return AsyncCall.call(executor, "Batch.of",
        () -> delegate.of(elementsCopy));
  }

  /**
   * {@return a future of what {@link Batch#copies} returns}
   *
   * @param namesCopy see {@link Batch#copies}
   * @param names see {@link Batch#copies}
   */
  public CompletableFuture<Integer> copies(String namesCopy, String... names) {
    String[] namesCopy2 = AsyncCall.copyOf(names);
    return AsyncCall.call(executor, "Batch.copies",
        () -> delegate.copies(namesCopy, namesCopy2));
  }

  @Override
  public String toString() {
    return "BatchAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
