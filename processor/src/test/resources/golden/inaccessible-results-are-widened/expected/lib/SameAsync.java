package lib;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Same} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class SameAsync {
  private final Same delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SameAsync(Same delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Same#get} returns}
   */
  public CompletableFuture<Hidden> get() {
    return AsyncCall.call(executor, "Same.get",
        () -> delegate.get());
  }

  /**
   * {@return a future that completes when {@link Same#put} has returned}
   *
   * @param hidden see {@link Same#put}
   */
  public CompletableFuture<Void> put(Hidden hidden) {
    return AsyncCall.run(executor, "Same.put",
        () -> delegate.put(hidden));
  }

  /**
   * {@return a future of what {@link Same#bound} returns}
   *
   * @param <T> see {@link Same#bound}
   * @param t see {@link Same#bound}
   */
  public <T extends Hidden> CompletableFuture<T> bound(T t) {
    return AsyncCall.call(executor, "Same.bound",
        () -> delegate.bound(t));
  }

  @Override
  public String toString() {
    return "SameAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
