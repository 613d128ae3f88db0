package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <E> as in {@code Api}
 * @param <S> as in {@code Api}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ApiAsync<E extends Comparable<E>, S extends Api<E, S>> {
  private final Api<E, S> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ApiAsync(Api<E, S> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Api#self} returns}
   */
  public CompletableFuture<S> self() {
    return AsyncCall.call(executor, "Api.self",
        () -> delegate.self());
  }

  /**
   * {@return a future of what {@link Api#max} returns}
   *
   * @param first see {@link Api#max}
   * @param second see {@link Api#max}
   */
  public CompletableFuture<E> max(E first, E second) {
    return AsyncCall.call(executor, "Api.max",
        () -> delegate.max(first, second));
  }

  /**
   * {@return a future of what {@link Api#act} returns}
   *
   * @param <T> see {@link Api#act}
   * @param action see {@link Api#act}
   */
  public <T extends Enum<T> & Api.Action<? super T>> CompletableFuture<T> act(T action) {
    return AsyncCall.call(executor, "Api.act",
        () -> delegate.act(action));
  }

  @Override
  public String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
