package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Remote} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RemoteAsync {
  private final Remote delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public RemoteAsync(Remote delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Remote#old} has returned}
   *
   * @deprecated see {@link Remote#old}
   */
  @Deprecated
  public CompletableFuture<Void> old() {
    return AsyncCall.run(executor, "Remote.old",
        () -> delegate.old());
  }

  /**
   * {@return a future of what {@link Remote#gone} returns}
   *
   * @deprecated see {@link Remote#gone}
   */
  @Deprecated(since = "1", forRemoval = true)
  @SuppressWarnings("removal")
  public CompletableFuture<Integer> gone() {
    return AsyncCall.call(executor, "Remote.gone",
        () -> delegate.gone());
  }

  /**
   * {@return a future of what {@link Remote#pick} returns}
   *
   * @param <T> see {@link Remote#pick}
   * @param type see {@link Remote#pick}
   * @param values see {@link Remote#pick}
   */
  @SuppressWarnings("unchecked")
  public <T extends Number & Runnable> CompletableFuture<T> pick(Class<T> type, T... values) {
    T[] valuesCopy = AsyncCall.copyOf(values);
    return AsyncCall.call(executor, "Remote.pick",
        () -> delegate.pick(type, valuesCopy));
  }

  /**
   * {@return a future that completes when {@link Remote#skippedDefault} has returned}
   */
  public CompletableFuture<Void> skippedDefault() {
    return AsyncCall.run(executor, "Remote.skippedDefault",
        () -> delegate.skippedDefault());
  }

  /**
   * {@return a future of what {@link Remote#compareTo} returns}
   *
   * @param t see {@link Remote#compareTo}
   */
  public CompletableFuture<Integer> compareTo(Remote t) {
    return AsyncCall.call(executor, "Remote.compareTo",
        () -> delegate.compareTo(t));
  }

  @Override
  public String toString() {
    return "RemoteAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
