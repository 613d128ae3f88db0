package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Boxes} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <E> as in {@code Boxes}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class BoxesAsync<E> {
  private final Boxes<E> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public BoxesAsync(Boxes<E> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Boxes#lids} returns}
   *
   * @param lids see {@link Boxes#lids}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> lids(Boxes.Box<E>.Lid... lids) {
    Boxes.Box<E>.Lid[] lidsCopy = AsyncCall.copyOf(lids);
    return AsyncCall.call(executor, "Boxes.lids",
        () -> delegate.lids(lidsCopy));
  }

  /**
   * {@return a future of what {@link Boxes#unbounded} returns}
   *
   * @param lids see {@link Boxes#unbounded}
   */
  public CompletableFuture<Integer> unbounded(Boxes.Box<?>.Lid... lids) {
    Boxes.Box<?>.Lid[] lidsCopy = AsyncCall.copyOf(lids);
    return AsyncCall.call(executor, "Boxes.unbounded",
        () -> delegate.unbounded(lidsCopy));
  }

  /**
   * {@return a future of what {@link Boxes#rims} returns}
   *
   * @param rims see {@link Boxes#rims}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> rims(Boxes.Box<?>.Rim<String>... rims) {
    Boxes.Box<?>.Rim<String>[] rimsCopy = AsyncCall.copyOf(rims);
    return AsyncCall.call(executor, "Boxes.rims",
        () -> delegate.rims(rimsCopy));
  }

  /**
   * {@return a future of what {@link Boxes#bounded} returns}
   *
   * @param lists see {@link Boxes#bounded}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> bounded(List<? extends Number>... lists) {
    List<? extends Number>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Boxes.bounded",
        () -> delegate.bounded(listsCopy));
  }

  /**
   * {@return a future of what {@link Boxes#above} returns}
   *
   * @param lists see {@link Boxes#above}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> above(List<? super Number>... lists) {
    List<? super Number>[] listsCopy = AsyncCall.copyOf(lists);
    return AsyncCall.call(executor, "Boxes.above",
        () -> delegate.above(listsCopy));
  }

  @Override
  public String toString() {
    return "BoxesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
