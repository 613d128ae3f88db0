package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.Inner} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T2> as in {@code Inner}
 * @param <T> as in {@code Inner}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Outer_InnerAsync<T2, T> {
  private final Outer<T2>.Inner<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Outer_InnerAsync(Outer<T2>.Inner<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Outer.Inner#own} returns}
   *
   * @param value see {@link Outer.Inner#own}
   */
  public CompletableFuture<T> own(T value) {
    return AsyncCall.call(executor, "Outer.Inner.own",
        () -> delegate.own(value));
  }

  /**
   * {@return a future of what {@link Outer.Inner#other} returns}
   */
  public CompletableFuture<Outer<T>.Inner<String>> other() {
    return AsyncCall.call(executor, "Outer.Inner.other",
        () -> delegate.other());
  }

  @Override
  public String toString() {
    return "Outer_InnerAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
