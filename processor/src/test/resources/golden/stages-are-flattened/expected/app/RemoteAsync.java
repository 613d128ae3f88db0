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
 * an executor, and returns a future of its result.
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
   * {@return a future that completes as the stage of {@link Remote#stage} does}
   *
   * @param id see {@link Remote#stage}
   */
  public CompletableFuture<String> stage(int id) {
    return AsyncCall.stage(executor, "Remote.stage",
        () -> delegate.stage(id));
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#future} does}
   */
  public CompletableFuture<List<T>> future() {
    return AsyncCall.stage(executor, "Remote.future",
        () -> delegate.future());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#wildcard} does}
   */
  public CompletableFuture<Number> wildcard() {
    return AsyncCall.stage(executor, "Remote.wildcard",
        () -> delegate.wildcard());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#stageOfWildcard} does}
   */
  public CompletableFuture<Number> stageOfWildcard() {
    return AsyncCall.stage(executor, "Remote.stageOfWildcard",
        () -> delegate.stageOfWildcard());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#lower} does}
   */
  public CompletableFuture<Object> lower() {
    return AsyncCall.stage(executor, "Remote.lower",
        () -> delegate.lower());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#unbounded} does}
   */
  public CompletableFuture<Object> unbounded() {
    return AsyncCall.stage(executor, "Remote.unbounded",
        () -> delegate.unbounded());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#nothing} does}
   */
  public CompletableFuture<Void> nothing() {
    return AsyncCall.stage(executor, "Remote.nothing",
        () -> delegate.nothing());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#variable} does}
   */
  public CompletableFuture<T> variable() {
    return AsyncCall.stage(executor, "Remote.variable",
        () -> delegate.variable());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#own} does}
   */
  public CompletableFuture<Integer> own() {
    return AsyncCall.stage(executor, "Remote.own",
        () -> delegate.own());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#twice} does}
   */
  public CompletableFuture<CompletionStage<T>> twice() {
    return AsyncCall.stage(executor, "Remote.twice",
        () -> delegate.twice());
  }

  /**
   * {@return a future of what {@link Remote#inside} returns}
   */
  public CompletableFuture<List<CompletionStage<T>>> inside() {
    return AsyncCall.call(executor, "Remote.inside",
        () -> delegate.inside());
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#wider} does}
   *
   * @param <U> see {@link Remote#wider}
   * @param u see {@link Remote#wider}
   */
  public <U> CompletableFuture<U> wider(U u) {
    return AsyncCall.stage(executor, "Remote.wider",
        () -> delegate.<U>wider(u));
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#deep} does}
   *
   * @param <U> see {@link Remote#deep}
   * @param us see {@link Remote#deep}
   * @param u see {@link Remote#deep}
   */
  public <U> CompletableFuture<List<? extends U>> deep(List<? super U> us, U u) {
    return AsyncCall.stage(executor, "Remote.deep",
        () -> delegate.<U>deep(us, u));
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#bounded} does}
   *
   * @param <U> see {@link Remote#bounded}
   * @param <V> see {@link Remote#bounded}
   * @param v see {@link Remote#bounded}
   * @param type see {@link Remote#bounded}
   */
  public <U extends Number, V extends U> CompletableFuture<U> bounded(V v, Class<U> type) {
    return AsyncCall.stage(executor, "Remote.bounded",
        () -> delegate.<U, V>bounded(v, type));
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#same} does}
   *
   * @param <U> see {@link Remote#same}
   * @param u see {@link Remote#same}
   */
  public <U> CompletableFuture<U> same(U u) {
    return AsyncCall.stage(executor, "Remote.same",
        () -> delegate.same(u));
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#narrower} does}
   *
   * @param <U> see {@link Remote#narrower}
   * @param u see {@link Remote#narrower}
   */
  public <U> CompletableFuture<Object> narrower(U u) {
    return AsyncCall.stage(executor, "Remote.narrower",
        () -> delegate.<U>narrower(u));
  }

  /**
   * {@return a future that completes as the stage of {@link Remote#through} does}
   *
   * @param <U> see {@link Remote#through}
   * @param <F> see {@link Remote#through}
   * @param f see {@link Remote#through}
   * @param u see {@link Remote#through}
   */
  public <U, F extends CompletableFuture<? extends U>> CompletableFuture<U> through(F f, U u) {
    return AsyncCall.stage(executor, "Remote.through",
        () -> delegate.<U, F>through(f, u));
  }

  /**
   * {@return what {@link Remote#sync} returns, on the thread of the caller}
   */
  public CompletableFuture<T> sync() {
    return delegate.sync();
  }

  @Override
  public String toString() {
    return "RemoteAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
