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
   * {@return the end of {@link Top#d}}
   */
  public CompletableFuture<Void> d() {
    return AsyncCall.run(executor, "Top.d",
        () -> delegate.d());
  }

  /**
   * {@return the result of {@link Top#get}}
   *
   * @param key passed on
   */
  public String get(List<String> key) {
    return delegate.get(key);
  }

  /**
   * {@return the result of {@link Top#any}}
   *
   * @param t passed on
   */
  public CompletableFuture<Long> any(Long t) {
    return AsyncCall.call(executor, "Top.any",
        () -> delegate.any(t));
  }

  /**
   * {@return the end of {@link Top#close}}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Top.close",
        () -> delegate.close());
  }

  /**
   * {@return the result of {@link Top#names}}
   */
  public CompletableFuture<List<String>> names() {
    return AsyncCall.call(executor, "Top.names",
        () -> delegate.names());
  }

  /**
   * {@return the result of {@link Top#num}}
   */
  public CompletableFuture<Integer> num() {
    return AsyncCall.call(executor, "Top.num",
        () -> delegate.num());
  }

  /**
   * {@return the result of {@link Top#raw}}
   */
  public CompletableFuture<List<String>> raw() {
    return AsyncCall.call(executor, "Top.raw",
        () -> ((Parents.N2) delegate).raw());
  }
}
