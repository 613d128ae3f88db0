package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
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
   * {@return a future that completes when {@link Top#d} has returned}
   */
  public CompletableFuture<Void> d() {
    return AsyncCall.run(executor, "Top.d",
        () -> delegate.d());
  }

  /**
   * {@return what {@link Top#get} returns, on the thread of the caller}
   *
   * @param key see {@link Top#get}
   */
  public String get(List<String> key) {
    return delegate.get(key);
  }

  /**
   * {@return a future of what {@link Top#any} returns}
   *
   * @param t see {@link Top#any}
   */
  public CompletableFuture<Long> any(Long t) {
    return AsyncCall.call(executor, "Top.any",
        () -> delegate.any(t));
  }

  /**
   * {@return a future that completes when {@link Top#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Top.close",
        () -> delegate.close());
  }

  /**
   * {@return a future of what {@link Top#names} returns}
   */
  public CompletableFuture<List<String>> names() {
    return AsyncCall.call(executor, "Top.names",
        () -> delegate.names());
  }

  /**
   * {@return a future of what {@link Top#num} returns}
   */
  public CompletableFuture<Integer> num() {
    return AsyncCall.call(executor, "Top.num",
        () -> delegate.num());
  }

  /**
   * {@return a future of what {@link Top#raw} returns}
   */
  public CompletableFuture<List<String>> raw() {
    return AsyncCall.call(executor, "Top.raw",
        () -> ((Parents.N2) delegate).raw());
  }

  @Override
  public String toString() {
    return "TopAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
