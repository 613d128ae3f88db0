package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Controller} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ControllerAsync {
  private final Controller delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ControllerAsync(Controller delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Controller#get} returns}
   *
   * @param id see {@link Controller#get}
   */
  public CompletableFuture<@Nullable String> get(@Nullable String id) {
    return AsyncCall.call(executor, "Controller.get",
        () -> delegate.get(id));
  }

  @Override
  public String toString() {
    return "ControllerAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
