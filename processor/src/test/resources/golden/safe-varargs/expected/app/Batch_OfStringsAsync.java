package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Batch.OfStrings} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Batch_OfStringsAsync {
  private final Batch.OfStrings delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Batch_OfStringsAsync(Batch.OfStrings delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Batch.OfStrings#all} returns}
   *
   * @param elements see {@link Batch.OfStrings#all}
   */
  public CompletableFuture<List<String>> all(String... elements) {
    String[] elementsCopy = AsyncCall.copyOf(elements);
    return AsyncCall.call(executor, "Batch.OfStrings.all",
        () -> delegate.all(elementsCopy));
  }

  /**
   * {@return what {@link Batch.OfStrings#count} returns, on the thread of the caller}
   *
   * @param lists see {@link Batch.OfStrings#count}
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public final int count(List<String>... lists) {
    return delegate.count(lists);
  }

  /**
   * {@return a future that completes when {@link Batch.OfStrings#run} has returned}
   *
   * @param <T> see {@link Batch.OfStrings#run}
   * @param times see {@link Batch.OfStrings#run}
   * @param lists see {@link Batch.OfStrings#run}
   */
  @SafeVarargs
  @SuppressWarnings({"all", "varargs"})
  public final <T> CompletableFuture<Void> run(int times, List<T>... lists) {
    List<T>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.run(executor, "Batch.OfStrings.run",
        () -> delegate.run(times, listsCopy));
  }

  /**
   * {@return a future that completes when {@link Batch.OfStrings#unsafe} has returned}
   *
   * @param elements see {@link Batch.OfStrings#unsafe}
   */
  public CompletableFuture<Void> unsafe(String... elements) {
    String[] elementsCopy = AsyncCall.copyOf(elements);
    return AsyncCall.run(executor, "Batch.OfStrings.unsafe",
        () -> delegate.unsafe(elementsCopy));
  }

  @Override
  public String toString() {
    return "Batch_OfStringsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
