package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Remote} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 *
 * @param <T> as in {@code Remote}
 * @param <S> as in {@code Remote}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RemoteAsync<T, S extends CompletionStage<T>> {
  private final Remote<T, S> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public RemoteAsync(Remote<T, S> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Remote#stage}}
   *
   * @param id passed on
   */
  public CompletableFuture<String> stage(int id) {
    return AsyncCall.stage(executor, "Remote.stage",
        () -> delegate.stage(id));
  }

  /**
   * {@return the result of {@link Remote#future}}
   */
  public CompletableFuture<List<T>> future() {
    return AsyncCall.stage(executor, "Remote.future",
        () -> delegate.future());
  }

  /**
   * {@return the result of {@link Remote#wildcard}}
   */
  public CompletableFuture<Number> wildcard() {
    return AsyncCall.stage(executor, "Remote.wildcard",
        () -> delegate.wildcard());
  }

  /**
   * {@return the result of {@link Remote#stageOfWildcard}}
   */
  public CompletableFuture<Number> stageOfWildcard() {
    return AsyncCall.stage(executor, "Remote.stageOfWildcard",
        () -> delegate.stageOfWildcard());
  }

  /**
   * {@return the result of {@link Remote#lower}}
   */
  public CompletableFuture<Object> lower() {
    return AsyncCall.stage(executor, "Remote.lower",
        () -> delegate.lower());
  }

  /**
   * {@return the result of {@link Remote#unbounded}}
   */
  public CompletableFuture<Object> unbounded() {
    return AsyncCall.stage(executor, "Remote.unbounded",
        () -> delegate.unbounded());
  }

  /**
   * {@return the result of {@link Remote#nothing}}
   */
  public CompletableFuture<Void> nothing() {
    return AsyncCall.stage(executor, "Remote.nothing",
        () -> delegate.nothing());
  }

  /**
   * {@return the result of {@link Remote#variable}}
   */
  public CompletableFuture<T> variable() {
    return AsyncCall.stage(executor, "Remote.variable",
        () -> delegate.variable());
  }

  /**
   * {@return the result of {@link Remote#own}}
   */
  public CompletableFuture<Integer> own() {
    return AsyncCall.stage(executor, "Remote.own",
        () -> delegate.own());
  }

  /**
   * {@return the result of {@link Remote#twice}}
   */
  public CompletableFuture<CompletionStage<T>> twice() {
    return AsyncCall.stage(executor, "Remote.twice",
        () -> delegate.twice());
  }

  /**
   * {@return the result of {@link Remote#inside}}
   */
  public CompletableFuture<List<CompletionStage<T>>> inside() {
    return AsyncCall.call(executor, "Remote.inside",
        () -> delegate.inside());
  }

  /**
   * {@return the result of {@link Remote#wider}}
   *
   * @param <U> as there
   * @param u passed on
   */
  public <U> CompletableFuture<U> wider(U u) {
    return AsyncCall.stage(executor, "Remote.wider",
        () -> delegate.<U>wider(u));
  }

  /**
   * {@return the result of {@link Remote#deep}}
   *
   * @param <U> as there
   * @param us passed on
   * @param u passed on
   */
  public <U> CompletableFuture<List<? extends U>> deep(List<? super U> us, U u) {
    return AsyncCall.stage(executor, "Remote.deep",
        () -> delegate.<U>deep(us, u));
  }

  /**
   * {@return the result of {@link Remote#bounded}}
   *
   * @param <U> as there
   * @param <V> as there
   * @param v passed on
   * @param type passed on
   */
  public <U extends Number, V extends U> CompletableFuture<U> bounded(V v, Class<U> type) {
    return AsyncCall.stage(executor, "Remote.bounded",
        () -> delegate.<U, V>bounded(v, type));
  }

  /**
   * {@return the result of {@link Remote#same}}
   *
   * @param <U> as there
   * @param u passed on
   */
  public <U> CompletableFuture<U> same(U u) {
    return AsyncCall.stage(executor, "Remote.same",
        () -> delegate.same(u));
  }

  /**
   * {@return the result of {@link Remote#narrower}}
   *
   * @param <U> as there
   * @param u passed on
   */
  public <U> CompletableFuture<Object> narrower(U u) {
    return AsyncCall.stage(executor, "Remote.narrower",
        () -> delegate.<U>narrower(u));
  }

  /**
   * {@return the result of {@link Remote#through}}
   *
   * @param <U> as there
   * @param <F> as there
   * @param f passed on
   * @param u passed on
   */
  public <U, F extends CompletableFuture<? extends U>> CompletableFuture<U> through(F f, U u) {
    return AsyncCall.stage(executor, "Remote.through",
        () -> delegate.<U, F>through(f, u));
  }

  /**
   * {@return the result of {@link Remote#sync}}
   */
  public CompletableFuture<T> sync() {
    return delegate.sync();
  }
}
