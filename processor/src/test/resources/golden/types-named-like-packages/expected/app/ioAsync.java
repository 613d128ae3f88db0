package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link io} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ioAsync {
  private final io delegate;

  private final Executor executor;

  private final Executor objects;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param objects the executor for methods marked {@code @On("Objects")}
   */
  public ioAsync(io delegate, Executor executor, Executor objects) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.objects = Objects.requireNonNull(objects, "objects");
  }

  /**
   * {@return a future of what {@link io#first} returns}
   *
   * @param asyncCall see {@link io#first}
   * @param io see {@link io#first}
   */
  public CompletableFuture<List<io>> first(int asyncCall, io io) {
    return AsyncCall.call(executor, "io.first",
        () -> delegate.first(asyncCall, io));
  }

  /**
   * {@return a future that completes when {@link io#all} has returned}
   *
   * @param java see {@link io#all}
   * @param objects see {@link io#all}
   */
  public CompletableFuture<Void> all(java[] java, int... objects) {
    int[] objectsCopy = AsyncCall.copyOf(objects);
    return AsyncCall.run(executor, "io.all",
        () -> delegate.all(java, objectsCopy));
  }

  /**
   * {@return a future of what {@link io#last} returns}
   *
   * @param <AsyncCall2> see {@link io#last}
   * @param last see {@link io#last}
   */
  public <AsyncCall2> CompletableFuture<AsyncCall2> last(AsyncCall2 last) {
    return AsyncCall.call(objects, "io.last",
        () -> delegate.last(last));
  }

  @Override
  public String toString() {
    return "ioAsync[delegate=" + delegate + ", executor=" + executor + ", Objects=" + objects + "]";
  }
}
