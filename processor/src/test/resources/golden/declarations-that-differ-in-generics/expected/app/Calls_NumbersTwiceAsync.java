package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.NumbersTwice} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_NumbersTwiceAsync {
  private final Calls.NumbersTwice delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_NumbersTwiceAsync(Calls.NumbersTwice delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.NumbersTwice#numbers} returns}
   *
   * @param <T> see {@link Calls.NumbersTwice#numbers}
   * @param some see {@link Calls.NumbersTwice#numbers}
   */
  public <T> CompletableFuture<List<T>> numbers(T some) {
    return AsyncCall.call(executor, "Calls.NumbersTwice.numbers",
        () -> ((Calls.Numbers) delegate).numbers(some));
  }

  @Override
  public String toString() {
    return "Calls_NumbersTwiceAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
