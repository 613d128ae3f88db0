package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Remote} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * {@return the end of {@link Remote#old}}
   *
   * @deprecated as there
   */
  @Deprecated
  public CompletableFuture<Void> old() {
    return AsyncCall.run(executor, "Remote.old",
        () -> delegate.old());
  }

  /**
   * {@return the result of {@link Remote#gone}}
   *
   * @deprecated as there
   */
  @Deprecated(since = "1", forRemoval = true)
  @SuppressWarnings("removal")
  public CompletableFuture<Integer> gone() {
    return AsyncCall.call(executor, "Remote.gone",
        () -> delegate.gone());
  }

  /**
   * {@return the result of {@link Remote#pick}}
   *
   * @param <T> as there
   * @param type passed on
   * @param values passed on
   */
  @SuppressWarnings("unchecked")
  public <T extends Number & Runnable> CompletableFuture<T> pick(Class<T> type, T... values) {
    T[] valuesCopy = AsyncCall.copyOf(values);
    return AsyncCall.call(executor, "Remote.pick",
        () -> delegate.pick(type, valuesCopy));
  }

  /**
   * {@return the end of {@link Remote#skippedDefault}}
   */
  public CompletableFuture<Void> skippedDefault() {
    return AsyncCall.run(executor, "Remote.skippedDefault",
        () -> delegate.skippedDefault());
  }

  /**
   * {@return the result of {@link Remote#compareTo}}
   *
   * @param t passed on
   */
  public CompletableFuture<Integer> compareTo(Remote t) {
    return AsyncCall.call(executor, "Remote.compareTo",
        () -> delegate.compareTo(t));
  }
}
