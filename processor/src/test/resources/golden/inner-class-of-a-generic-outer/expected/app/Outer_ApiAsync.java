package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Outer.Api} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Api}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Outer_ApiAsync<T> {
  private final Outer.Api<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Outer_ApiAsync(Outer.Api<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Outer.Api#inner} returns}
   *
   * @param plain see {@link Outer.Api#inner}
   */
  public CompletableFuture<Outer<String>.Inner<Integer>> inner(Outer<T>.Plain plain) {
    return AsyncCall.call(executor, "Outer.Api.inner",
        () -> delegate.inner(plain));
  }

  /**
   * {@return a future of what {@link Outer.Api#deep} returns}
   *
   * @param inner see {@link Outer.Api#deep}
   */
  public CompletableFuture<Outer<T>.Plain.Deep<? extends T>[]> deep(
      Outer<Outer<T>.Plain>.Inner<T> inner) {
    return AsyncCall.call(executor, "Outer.Api.deep",
        () -> delegate.deep(inner));
  }

  /**
   * {@return a future of what {@link Outer.Api#nested} returns}
   *
   * @param nested see {@link Outer.Api#nested}
   */
  public CompletableFuture<Outer.Nested<T>> nested(Outer.Nested<?> nested) {
    return AsyncCall.call(executor, "Outer.Api.nested",
        () -> delegate.nested(nested));
  }

  /**
   * {@return a future of what {@link Outer.Api#wildcard} returns}
   */
  public CompletableFuture<Outer<T>.Inner<? super T>> wildcard() {
    return AsyncCall.call(executor, "Outer.Api.wildcard",
        () -> delegate.wildcard());
  }

  @Override
  public String toString() {
    return "Outer_ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
