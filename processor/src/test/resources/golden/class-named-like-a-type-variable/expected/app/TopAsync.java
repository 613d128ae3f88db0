package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Top} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Top#plain} returns}
   *
   * @param t see {@link Top#plain}
   */
  public CompletableFuture<T> plain(T t) {
    return AsyncCall.call(executor, "Top.plain",
        () -> delegate.plain(t));
  }

  /**
   * {@return a future of what {@link Top#bounded} returns}
   *
   * @param <V> see {@link Top#bounded}
   * @param v see {@link Top#bounded}
   */
  public <V extends T> CompletableFuture<V> bounded(V v) {
    return AsyncCall.call(executor, "Top.bounded",
        () -> delegate.bounded(v));
  }

  /**
   * {@return a future of what {@link Top#both} returns}
   *
   * @param <V> see {@link Top#both}
   * @param v see {@link Top#both}
   * @param a see {@link Top#both}
   */
  public <V> CompletableFuture<V> both(V v, T a) {
    return AsyncCall.call(executor, "Top.both",
        () -> delegate.both(v, a));
  }

  /**
   * {@return a future of what {@link Top#shadow} returns}
   *
   * @param <T2> see {@link Top#shadow}
   * @param t see {@link Top#shadow}
   * @param a see {@link Top#shadow}
   */
  public <T2> CompletableFuture<T2> shadow(T2 t, T a) {
    return AsyncCall.call(executor, "Top.shadow",
        () -> delegate.shadow(t, a));
  }

  @Override
  public String toString() {
    return "TopAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
