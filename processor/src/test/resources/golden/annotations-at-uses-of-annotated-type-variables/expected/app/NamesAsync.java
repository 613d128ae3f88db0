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
 * Calls {@link Names} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class NamesAsync {
  private final Names delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public NamesAsync(Names delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Names#argument} returns}
   *
   * @param <T> see {@link Names#argument}
   * @param map see {@link Names#argument}
   */
  public <@Nullable T> CompletableFuture<List<@Nullable T>> argument(
      Map<? extends @Nullable T, ? super @Nullable T> map) {
    return AsyncCall.call(executor, "Names.argument",
        () -> delegate.argument(map));
  }

  /**
   * {@return a future of what {@link Names#arrays} returns}
   *
   * @param <T> see {@link Names#arrays}
   * @param values see {@link Names#arrays}
   */
  public <@Nullable T> CompletableFuture<T @Nullable []> arrays(T @Nullable [] values) {
    return AsyncCall.call(executor, "Names.arrays",
        () -> delegate.arrays(values));
  }

  /**
   * {@return a future of what {@link Names#bare} returns}
   *
   * @param <T> see {@link Names#bare}
   * @param value see {@link Names#bare}
   */
  public <@Nullable T> CompletableFuture<T> bare(T value) {
    return AsyncCall.call(executor, "Names.bare",
        () -> delegate.bare(value));
  }

  /**
   * {@return a future of what {@link Names#bareKey} returns}
   *
   * @param key see {@link Names#bareKey}
   */
  public CompletableFuture<String> bareKey(String key) {
    return AsyncCall.call(executor, "Names.bareKey",
        () -> delegate.bareKey(key));
  }

  /**
   * {@return a future of what {@link Names#bareValue} returns}
   *
   * @param value see {@link Names#bareValue}
   */
  public CompletableFuture<@Nullable Integer> bareValue(@Nullable @Checked("V") Integer value) {
    return AsyncCall.call(executor, "Names.bareValue",
        () -> delegate.bareValue(value));
  }

  /**
   * {@return a future of what {@link Names#both} returns}
   *
   * @param <T> see {@link Names#both}
   * @param value see {@link Names#both}
   */
  public <@Marked T> CompletableFuture<@Marked T> both(@Marked T value) {
    return AsyncCall.call(executor, "Names.both",
        () -> delegate.both(value));
  }

  /**
   * {@return a future of what {@link Names#bound} returns}
   *
   * @param <T> see {@link Names#bound}
   */
  public <@Nullable T extends @Nullable Object> CompletableFuture<@Nullable T> bound() {
    return AsyncCall.call(executor, "Names.bound",
        () -> delegate.<T>bound());
  }

  /**
   * {@return a future of what {@link Names#components} returns}
   *
   * @param <T> see {@link Names#components}
   * @param values see {@link Names#components}
   */
  public <@Nullable T> CompletableFuture<@Nullable T[]> components(@Nullable T[] values) {
    return AsyncCall.call(executor, "Names.components",
        () -> delegate.components(values));
  }

  /**
   * {@return a future of what {@link Names#key} returns}
   *
   * @param key see {@link Names#key}
   */
  public CompletableFuture<@Nullable String> key(@Nullable String key) {
    return AsyncCall.call(executor, "Names.key",
        () -> delegate.key(key));
  }

  /**
   * {@return what {@link Names#keyNow} returns, on the thread of the caller}
   *
   * @throws RuntimeException see {@link Names#keyNow}
   */
  public @Nullable String keyNow() throws RuntimeException {
    return delegate.keyNow();
  }

  /**
   * {@return a future of what {@link Names#keys} returns}
   *
   * @param keys see {@link Names#keys}
   * @param array see {@link Names#keys}
   */
  public CompletableFuture<List<@Nullable String>> keys(List<String> keys,
      @Nullable String[] array) {
    return AsyncCall.call(executor, "Names.keys",
        () -> delegate.keys(keys, array));
  }

  /**
   * {@return a future that completes as the stage of {@link Names#later} does}
   *
   * @param <T> see {@link Names#later}
   */
  public <@Nullable T> CompletableFuture<@Nullable T> later() {
    return AsyncCall.stage(executor, "Names.later",
        () -> delegate.<T>later());
  }

  /**
   * {@return a future of what {@link Names#members} returns}
   *
   * @param <T> see {@link Names#members}
   * @param value see {@link Names#members}
   */
  public <@Checked("a") T> CompletableFuture<@Checked("a") T> members(@Checked("b") T value) {
    return AsyncCall.call(executor, "Names.members",
        () -> delegate.members(value));
  }

  /**
   * {@return a future of what {@link Names#neither} returns}
   *
   * @param <T> see {@link Names#neither}
   * @param value see {@link Names#neither}
   */
  public <@Marked T> CompletableFuture<T> neither(T value) {
    return AsyncCall.call(executor, "Names.neither",
        () -> delegate.neither(value));
  }

  /**
   * {@return what {@link Names#now} returns, on the thread of the caller}
   *
   * @param <X> see {@link Names#now}
   * @param <T> see {@link Names#now}
   * @throws X see {@link Names#now}
   */
  public <@Checked X extends Exception, @Nullable T> @Nullable T now() throws @Checked X {
    return delegate.<X, T>now();
  }

  /**
   * {@return a future of what {@link Names#other} returns}
   *
   * @param <T> see {@link Names#other}
   * @param value see {@link Names#other}
   */
  public <@Nullable T> CompletableFuture<@NonNull T> other(@NonNull T value) {
    return AsyncCall.call(executor, "Names.other",
        () -> delegate.other(value));
  }

  /**
   * {@return a future that completes when {@link Names#parameter} has returned}
   *
   * @param <T> see {@link Names#parameter}
   * @param value see {@link Names#parameter}
   */
  public <@Nullable T> CompletableFuture<Void> parameter(@Nullable T value) {
    return AsyncCall.run(executor, "Names.parameter",
        () -> delegate.parameter(value));
  }

  /**
   * {@return a future of what {@link Names#result} returns}
   *
   * @param <T> see {@link Names#result}
   */
  public <@Nullable T> CompletableFuture<@Nullable T> result() {
    return AsyncCall.call(executor, "Names.result",
        () -> delegate.<T>result());
  }

  /**
   * {@return a future of what {@link Names#upper} returns}
   *
   * @param <T> see {@link Names#upper}
   * @param <U> see {@link Names#upper}
   * @param list see {@link Names#upper}
   */
  public <@Nullable T, U extends @Nullable T> CompletableFuture<U> upper(List<U> list) {
    return AsyncCall.call(executor, "Names.upper",
        () -> delegate.<T, U>upper(list));
  }

  /**
   * {@return a future of what {@link Names#value} returns}
   *
   * @param value see {@link Names#value}
   */
  public CompletableFuture<@Nullable @Checked("V") Integer> value(@Nullable Integer value) {
    return AsyncCall.call(executor, "Names.value",
        () -> delegate.value(value));
  }

  /**
   * {@return a future of what {@link Names#varargs} returns}
   *
   * @param <T> see {@link Names#varargs}
   * @param values see {@link Names#varargs}
   */
  @SuppressWarnings("unchecked")
  public <@Nullable T> CompletableFuture<@Nullable T> varargs(@Nullable T... values) {
    @Nullable T[] valuesCopy = AsyncCall.copyOf(values);
    return AsyncCall.call(executor, "Names.varargs",
        () -> delegate.varargs(valuesCopy));
  }

  @Override
  public String toString() {
    return "NamesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
