package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Commented} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Commented}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class CommentedAsync<T> {
  private final Commented<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public CommentedAsync(Commented<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Commented#get} returns}
   *
   * @param list see {@link Commented#get}
   */
  public CompletableFuture<T> get(List<? super T> list) {
    return AsyncCall.call(executor, "Commented.get",
        () -> delegate.get(list));
  }

  /**
   * {@return a future of what {@link Commented#count} returns}
   *
   * @param <X> see {@link Commented#count}
   * @param x see {@link Commented#count}
   * @param names see {@link Commented#count}
   */
  public <X extends Comparable<X>> CompletableFuture<Integer> count(X x, String... names) {
    String[] namesCopy = AsyncCall.copyOf(names);
    return AsyncCall.call(executor, "Commented.count",
        () -> delegate.count(x, namesCopy));
  }

  @Override
  public String toString() {
    return "CommentedAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
