package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.Plain} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Plain}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Outer_PlainAsync<T> {
  private final Outer<T>.Plain delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Outer_PlainAsync(Outer<T>.Plain delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Outer.Plain#value} returns}
   */
  public CompletableFuture<T> value() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Outer.Plain.value",
        () -> delegate.value());
  }

  @Override
  public String toString() {
    return "Outer_PlainAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
