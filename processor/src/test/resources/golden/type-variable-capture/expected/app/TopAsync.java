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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Top#own}}
   *
   * @param <T> as there
   * @param t passed on
   */
  public <T> CompletableFuture<T> own(T t) {
    return AsyncCall.call(executor, "Top.own",
        () -> delegate.own(t));
  }

  /**
   * {@return the result of {@link Top#both}}
   *
   * @param <T2> as there
   * @param <U2> as there
   * @param u passed on
   * @param a passed on
   * @param t passed on
   */
  public <T2, U2> CompletableFuture<List<T2>> both(U2 u, List<T> a, T2 t) {
    return AsyncCall.call(executor, "Top.both",
        () -> delegate.both(u, a, t));
  }

  /**
   * {@return the result of {@link Top#onlyInResult}}
   *
   * @param <U> as there
   * @param u passed on
   * @param f passed on
   */
  public <U> CompletableFuture<List<T>> onlyInResult(U u,
      Function<? super U, ? extends List<T>> f) {
    return AsyncCall.call(executor, "Top.onlyInResult",
        () -> delegate.onlyInResult(u, f));
  }

  /**
   * {@return the result of {@link Top#shadow}}
   *
   * @param <T2> as there
   * @param t passed on
   * @param a passed on
   */
  public <T2> CompletableFuture<T2> shadow(T2 t, List<T> a) {
    return AsyncCall.call(executor, "Top.shadow",
        () -> delegate.shadow(t, a));
  }

  /**
   * {@return the result of {@link Top#unrelated}}
   *
   * @param <T> as there
   * @param t passed on
   */
  public <T extends Comparable<T>> CompletableFuture<T> unrelated(T t) {
    return AsyncCall.call(executor, "Top.unrelated",
        () -> delegate.unrelated(t));
  }
}
