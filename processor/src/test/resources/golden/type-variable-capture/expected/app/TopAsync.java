package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Top} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Top}
 * @param <U> as in {@code Top}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class TopAsync<T, U> {
  private final Top<T, U> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public TopAsync(Top<T, U> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Top#own} returns}
   *
   * @param <T2> see {@link Top#own}
   * @param t see {@link Top#own}
   */
  public <T2> CompletableFuture<T2> own(T2 t) {
    return AsyncCall.call(executor, "Top.own",
        () -> delegate.own(t));
  }

  /**
   * {@return a future of what {@link Top#both} returns}
   *
   * @param <T2> see {@link Top#both}
   * @param <U2> see {@link Top#both}
   * @param u see {@link Top#both}
   * @param a see {@link Top#both}
   * @param t see {@link Top#both}
   */
  public <T2, U2> CompletableFuture<List<T2>> both(U2 u, List<T> a, T2 t) {
    return AsyncCall.call(executor, "Top.both",
        () -> delegate.both(u, a, t));
  }

  /**
   * {@return a future of what {@link Top#onlyInResult} returns}
   *
   * @param <U2> see {@link Top#onlyInResult}
   * @param u see {@link Top#onlyInResult}
   * @param f see {@link Top#onlyInResult}
   */
  public <U2> CompletableFuture<List<T>> onlyInResult(U2 u,
      Function<? super U2, ? extends List<T>> f) {
    return AsyncCall.call(executor, "Top.onlyInResult",
        () -> delegate.onlyInResult(u, f));
  }

  /**
   * {@return a future of what {@link Top#shadow} returns}
   *
   * @param <T2> see {@link Top#shadow}
   * @param t see {@link Top#shadow}
   * @param a see {@link Top#shadow}
   */
  public <T2> CompletableFuture<T2> shadow(T2 t, List<T> a) {
    return AsyncCall.call(executor, "Top.shadow",
        () -> delegate.shadow(t, a));
  }

  /**
   * {@return a future of what {@link Top#unrelated} returns}
   *
   * @param <T2> see {@link Top#unrelated}
   * @param t see {@link Top#unrelated}
   */
  public <T2 extends Comparable<T2>> CompletableFuture<T2> unrelated(T2 t) {
    return AsyncCall.call(executor, "Top.unrelated",
        () -> delegate.unrelated(t));
  }

  @Override
  public String toString() {
    return "TopAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
