package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Top} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class TopAsync {
  private final Top delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public TopAsync(Top delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Top#plain}}
   *
   * @param t passed on
   */
  public CompletableFuture<T> plain(T t) {
    return AsyncCall.call(executor, "Top.plain",
        () -> delegate.plain(t));
  }

  /**
   * {@return the result of {@link Top#bounded}}
   *
   * @param <V> as there
   * @param v passed on
   */
  public <V extends T> CompletableFuture<V> bounded(V v) {
    return AsyncCall.call(executor, "Top.bounded",
        () -> delegate.bounded(v));
  }

  /**
   * {@return the result of {@link Top#both}}
   *
   * @param <V> as there
   * @param v passed on
   * @param a passed on
   */
  public <V> CompletableFuture<V> both(V v, T a) {
    return AsyncCall.call(executor, "Top.both",
        () -> delegate.both(v, a));
  }

  /**
   * {@return the result of {@link Top#shadow}}
   *
   * @param <T> as there
   * @param t passed on
   * @param a passed on
   */
  public <T> CompletableFuture<T> shadow(T t, app.T a) {
    return AsyncCall.call(executor, "Top.shadow",
        () -> delegate.shadow(t, a));
  }
}
