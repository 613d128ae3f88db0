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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Batch#count}}
   *
   * @param names passed on
   */
  public CompletableFuture<Integer> count(String... names) {
    String[] namesCopy = AsyncCall.copyOf(names);
    return AsyncCall.call(executor, "Batch.count",
        () -> delegate.count(namesCopy));
  }

  /**
   * {@return the result of {@link Batch#sum}}
   *
   * @param numbers passed on
   */
  public CompletableFuture<Integer> sum(int... numbers) {
    int[] numbersCopy = AsyncCall.copyOf(numbers);
    return AsyncCall.call(executor, "Batch.sum",
        () -> delegate.sum(numbersCopy));
  }

  /**
   * {@return the result of {@link Batch#matrix}}
   *
   * @param rows passed on
   */
  public CompletableFuture<Integer> matrix(int[]... rows) {
    int[][] rowsCopy = AsyncCall.copyOf(rows);
    return AsyncCall.call(executor, "Batch.matrix",
        () -> delegate.matrix(rowsCopy));
  }

  /**
   * {@return the result of {@link Batch#unbounded}}
   *
   * @param lists passed on
   */
  public CompletableFuture<Integer> unbounded(List<?>... lists) {
    List<?>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Batch.unbounded",
        () -> delegate.unbounded(listsCopy));
  }

  /**
   * {@return the result of {@link Batch#lists}}
   *
   * @param name passed on
   * @param lists passed on
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> lists(String name, List<String>... lists) {
    List<String>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Batch.lists",
        () -> delegate.lists(name, listsCopy));
  }

  /**
   * {@return the result of {@link Batch#elements}}
   *
   * @param elements passed on
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> elements(E... elements) {
    E[] elementsCopy = AsyncCall.copyOf(elements);
    return AsyncCall.call(executor, "Batch.elements",
        () -> delegate.elements(elementsCopy));
  }

  /**
   * {@return the result of {@link Batch#of}}
   *
   * @param <T> as there
   * @param elements passed on
   */
  @SuppressWarnings("unchecked")
  public <T> CompletableFuture<List<T>> of(T... elements) {
    T[] elementsCopy = AsyncCall.copyOf(elements);
    return AsyncCall.call(executor, "Batch.of",
        () -> delegate.of(elementsCopy));
  }

  /**
   * {@return the result of {@link Batch#copies}}
   *
   * @param namesCopy passed on
   * @param names passed on
   */
  public CompletableFuture<Integer> copies(String namesCopy, String... names) {
    String[] namesCopy2 = AsyncCall.copyOf(names);
    return AsyncCall.call(executor, "Batch.copies",
        () -> delegate.copies(namesCopy, namesCopy2));
  }
}
