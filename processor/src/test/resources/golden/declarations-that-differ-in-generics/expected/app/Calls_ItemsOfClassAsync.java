package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.ItemsOfClass} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_ItemsOfClassAsync {
  private final Calls.ItemsOfClass delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_ItemsOfClassAsync(Calls.ItemsOfClass delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.ItemsOfClass#items} returns}
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<List> items() {
    return AsyncCall.call(executor, "Calls.ItemsOfClass.items",
        () -> delegate.items());
  }

  @Override
  public String toString() {
    return "Calls_ItemsOfClassAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
