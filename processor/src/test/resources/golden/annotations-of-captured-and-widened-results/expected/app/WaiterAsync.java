package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Waiter} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class WaiterAsync {
  private final Waiter delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public WaiterAsync(Waiter delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes as the stage of {@link Waiter#upper} does}
   */
  public CompletableFuture<@Nullable String> upper() {
    return AsyncCall.stage(executor, "Waiter.upper",
        () -> delegate.upper());
  }

  /**
   * {@return a future that completes as the stage of {@link Waiter#anything} does}
   */
  public CompletableFuture<@Nullable Object> anything() {
    return AsyncCall.stage(executor, "Waiter.anything",
        () -> delegate.anything());
  }

  /**
   * {@return a future that completes as the stage of {@link Waiter#lower} does}
   */
  public CompletableFuture<@Nullable Object> lower() {
    return AsyncCall.stage(executor, "Waiter.lower",
        () -> delegate.lower());
  }

  /**
   * {@return a future that completes as the stage of {@link Waiter#annotated} does}
   */
  public CompletableFuture<@Nullable String> annotated() {
    return AsyncCall.stage(executor, "Waiter.annotated",
        () -> delegate.annotated());
  }

  /**
   * {@return a future that completes as the stage of {@link Waiter#exact} does}
   */
  public CompletableFuture<@Nullable String> exact() {
    return AsyncCall.stage(executor, "Waiter.exact",
        () -> delegate.exact());
  }

  /**
   * {@return a future that completes as the stage of {@link Waiter#variable} does}
   *
   * @param <T> see {@link Waiter#variable}
   * @param value see {@link Waiter#variable}
   */
  public <@Nullable T> CompletableFuture<@Nullable T> variable(T value) {
    return AsyncCall.stage(executor, "Waiter.variable",
        () -> delegate.<T>variable(value));
  }

  @Override
  public String toString() {
    return "WaiterAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
