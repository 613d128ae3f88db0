package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Source} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <K> as in {@code Source}
 * @param <V> as in {@code Source}
 * @param <E> as in {@code Source}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class SourceAsync<@Nullable K, @Checked("V") V extends @Nullable Object, E extends Exception> {
  private final Source<K, V, E> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SourceAsync(Source<K, V, E> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Source#bare} returns}
   *
   * @param <T> see {@link Source#bare}
   * @param value see {@link Source#bare}
   */
  public <@Nullable T> CompletableFuture<T> bare(T value) {
    return AsyncCall.call(executor, "Source.bare",
        () -> delegate.bare(value));
  }

  /**
   * {@return a future of what {@link Source#result} returns}
   *
   * @param <T> see {@link Source#result}
   */
  public <@Nullable T> CompletableFuture<@Nullable T> result() {
    return AsyncCall.call(executor, "Source.result",
        () -> delegate.<T>result());
  }

  /**
   * {@return a future of what {@link Source#other} returns}
   *
   * @param <T> see {@link Source#other}
   * @param value see {@link Source#other}
   */
  public <@Nullable T> CompletableFuture<@NonNull T> other(@NonNull T value) {
    return AsyncCall.call(executor, "Source.other",
        () -> delegate.other(value));
  }

  /**
   * {@return a future of what {@link Source#bound} returns}
   *
   * @param <T> see {@link Source#bound}
   */
  public <@Nullable T extends @Nullable Object> CompletableFuture<@Nullable T> bound() {
    return AsyncCall.call(executor, "Source.bound",
        () -> delegate.<T>bound());
  }

  /**
   * {@return a future that completes when {@link Source#parameter} has returned}
   *
   * @param <T> see {@link Source#parameter}
   * @param value see {@link Source#parameter}
   */
  public <@Nullable T> CompletableFuture<Void> parameter(@Nullable T value) {
    return AsyncCall.run(executor, "Source.parameter",
        () -> delegate.parameter(value));
  }

  /**
   * {@return a future of what {@link Source#components} returns}
   *
   * @param <T> see {@link Source#components}
   * @param values see {@link Source#components}
   */
  public <@Nullable T> CompletableFuture<@Nullable T[]> components(@Nullable T[] values) {
    return AsyncCall.call(executor, "Source.components",
        () -> delegate.components(values));
  }

  /**
   * {@return a future of what {@link Source#arrays} returns}
   *
   * @param <T> see {@link Source#arrays}
   * @param values see {@link Source#arrays}
   */
  public <@Nullable T> CompletableFuture<T @Nullable []> arrays(T @Nullable [] values) {
    return AsyncCall.call(executor, "Source.arrays",
        () -> delegate.arrays(values));
  }

  /**
   * {@return a future of what {@link Source#varargs} returns}
   *
   * @param <T> see {@link Source#varargs}
   * @param values see {@link Source#varargs}
   */
  @SuppressWarnings("unchecked")
  public <@Nullable T> CompletableFuture<@Nullable T> varargs(@Nullable T... values) {
    @Nullable T[] valuesCopy = AsyncCall.copyOf(values);
    return AsyncCall.call(executor, "Source.varargs",
        () -> delegate.varargs(valuesCopy));
  }

  /**
   * {@return a future of what {@link Source#argument} returns}
   *
   * @param <T> see {@link Source#argument}
   * @param map see {@link Source#argument}
   */
  public <@Nullable T> CompletableFuture<List<@Nullable T>> argument(
      Map<? extends @Nullable T, ? super @Nullable T> map) {
    return AsyncCall.call(executor, "Source.argument",
        () -> delegate.argument(map));
  }

  /**
   * {@return a future of what {@link Source#upper} returns}
   *
   * @param <T> see {@link Source#upper}
   * @param <U> see {@link Source#upper}
   * @param list see {@link Source#upper}
   */
  public <@Nullable T, U extends @Nullable T> CompletableFuture<U> upper(List<U> list) {
    return AsyncCall.call(executor, "Source.upper",
        () -> delegate.<T, U>upper(list));
  }

  /**
   * {@return a future that completes as the stage of {@link Source#later} does}
   *
   * @param <T> see {@link Source#later}
   */
  public <@Nullable T> CompletableFuture<@Nullable T> later() {
    return AsyncCall.stage(executor, "Source.later",
        () -> delegate.<T>later());
  }

  /**
   * {@return a future of what {@link Source#members} returns}
   *
   * @param <T> see {@link Source#members}
   * @param value see {@link Source#members}
   */
  public <@Checked("a") T> CompletableFuture<@Checked("a") T> members(@Checked("b") T value) {
    return AsyncCall.call(executor, "Source.members",
        () -> delegate.members(value));
  }

  /**
   * {@return a future of what {@link Source#both} returns}
   *
   * @param <T> see {@link Source#both}
   * @param value see {@link Source#both}
   */
  public <@Marked T> CompletableFuture<@Marked T> both(@Marked T value) {
    return AsyncCall.call(executor, "Source.both",
        () -> delegate.both(value));
  }

  /**
   * {@return a future of what {@link Source#neither} returns}
   *
   * @param <T> see {@link Source#neither}
   * @param value see {@link Source#neither}
   */
  public <@Marked T> CompletableFuture<T> neither(T value) {
    return AsyncCall.call(executor, "Source.neither",
        () -> delegate.neither(value));
  }

  /**
   * {@return what {@link Source#now} returns, on the thread of the caller}
   *
   * @param <X> see {@link Source#now}
   * @param <T> see {@link Source#now}
   * @throws X see {@link Source#now}
   */
  public <@Checked X extends Exception, @Nullable T> @Nullable T now() throws @Checked X {
    return delegate.<X, T>now();
  }

  /**
   * {@return a future of what {@link Source#bareKey} returns}
   *
   * @param key see {@link Source#bareKey}
   */
  public CompletableFuture<K> bareKey(K key) {
    return AsyncCall.call(executor, "Source.bareKey",
        () -> delegate.bareKey(key));
  }

  /**
   * {@return a future of what {@link Source#key} returns}
   *
   * @param key see {@link Source#key}
   */
  public CompletableFuture<@Nullable K> key(@Nullable K key) {
    return AsyncCall.call(executor, "Source.key",
        () -> delegate.key(key));
  }

  /**
   * {@return a future of what {@link Source#keys} returns}
   *
   * @param keys see {@link Source#keys}
   * @param array see {@link Source#keys}
   */
  public CompletableFuture<List<@Nullable K>> keys(List<K> keys, @Nullable K[] array) {
    return AsyncCall.call(executor, "Source.keys",
        () -> delegate.keys(keys, array));
  }

  /**
   * {@return a future of what {@link Source#value} returns}
   *
   * @param value see {@link Source#value}
   */
  public CompletableFuture<@Checked("V") V> value(V value) {
    return AsyncCall.call(executor, "Source.value",
        () -> delegate.value(value));
  }

  /**
   * {@return a future of what {@link Source#bareValue} returns}
   *
   * @param value see {@link Source#bareValue}
   */
  public CompletableFuture<V> bareValue(@Checked("V") V value) {
    return AsyncCall.call(executor, "Source.bareValue",
        () -> delegate.bareValue(value));
  }

  /**
   * {@return what {@link Source#keyNow} returns, on the thread of the caller}
   *
   * @throws E see {@link Source#keyNow}
   */
  public @Nullable K keyNow() throws E {
    return delegate.keyNow();
  }

  @Override
  public String toString() {
    return "SourceAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
