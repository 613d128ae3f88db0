package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Client} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullMarked
public final class ClientAsync {
  private final Client delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ClientAsync(Client delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Client#own} returns}
   */
  public CompletableFuture<String> own() {
    return AsyncCall.call(executor, "Client.own",
        () -> delegate.own());
  }

  /**
   * {@return a future of what {@link Client#unsure} returns}
   *
   * @param key see {@link Client#unsure}
   */
  @NullUnmarked
  public CompletableFuture<String[]> unsure(String key) {
    return AsyncCall.call(executor, "Client.unsure",
        () -> delegate.unsure(key));
  }

  /**
   * {@return a future that completes when {@link Client#run} has returned}
   */
  public CompletableFuture<@Nullable Void> run() {
    return AsyncCall.run(executor, "Client.run",
        () -> delegate.run());
  }

  /**
   * {@return a future of what {@link Client#flag} returns}
   */
  public CompletableFuture<@NonNull Character> flag() {
    return AsyncCall.call(executor, "Client.flag",
        () -> delegate.flag());
  }

  /**
   * {@return a future of what {@link Client#andThen} returns}
   *
   * @param <V> see {@link Client#andThen}
   * @param function see {@link Client#andThen}
   */
  @NullUnmarked
  public <V> CompletableFuture<Function<String, V>> andThen(
      Function<? super @Nullable String, ? extends V> function) {
    return AsyncCall.call(executor, "Client.andThen",
        () -> delegate.andThen(function));
  }

  /**
   * {@return a future that completes as the stage of {@link Client#anything} does}
   */
  public CompletableFuture<@Nullable Object> anything() {
    return AsyncCall.stage(executor, "Client.anything",
        () -> delegate.anything());
  }

  /**
   * {@return a future of what {@link Client#apply} returns}
   *
   * @param t see {@link Client#apply}
   */
  @NullUnmarked
  public CompletableFuture<@Nullable String> apply(String t) {
    return AsyncCall.call(executor, "Client.apply",
        () -> delegate.apply(t));
  }

  /**
   * {@return a future that completes when {@link Client#begin} has returned}
   */
  public CompletableFuture<@Nullable Void> begin() {
    return AsyncCall.run(executor, "Client.begin",
        () -> delegate.begin());
  }

  /**
   * {@return a future of what {@link Client#certain} returns}
   *
   * @param fallback see {@link Client#certain}
   */
  public CompletableFuture<@NonNull Short> certain(@Nullable Short fallback) {
    return AsyncCall.call(executor, "Client.certain",
        () -> delegate.certain(fallback));
  }

  /**
   * {@return a future of what {@link Client#compose} returns}
   *
   * @param <V> see {@link Client#compose}
   * @param function see {@link Client#compose}
   */
  @NullUnmarked
  public <V> CompletableFuture<Function<V, @Nullable String>> compose(
      Function<? super V, ? extends String> function) {
    return AsyncCall.call(executor, "Client.compose",
        () -> delegate.<V>compose(function));
  }

  /**
   * {@return a future of what {@link Client#count} returns}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "Client.count",
        () -> delegate.count());
  }

  /**
   * {@return a future that completes when {@link Client#drop} has returned}
   */
  public CompletableFuture<@Nullable Void> drop() {
    return AsyncCall.run(executor, "Client.drop",
        () -> delegate.drop());
  }

  /**
   * {@return a future that completes when {@link Client#end} has returned}
   */
  public CompletableFuture<@Nullable Void> end() {
    return AsyncCall.run(executor, "Client.end",
        () -> delegate.end());
  }

  /**
   * {@return a future of what {@link Client#first} returns}
   */
  @NullUnmarked
  public CompletableFuture<Long> first() {
    return AsyncCall.call(executor, "Client.first",
        () -> delegate.first());
  }

  /**
   * {@return a future of what {@link Client#load} returns}
   *
   * @param string see {@link Client#load}
   */
  @NullUnmarked
  public CompletableFuture<@Nullable Integer> load(String string) {
    return AsyncCall.call(executor, "Client.load",
        () -> delegate.load(string));
  }

  /**
   * {@return a future of what {@link Client#old} returns}
   *
   * @param key see {@link Client#old}
   */
  @NullUnmarked
  public CompletableFuture<Long> old(@Nullable String key) {
    return AsyncCall.call(executor, "Client.old",
        () -> delegate.old(key));
  }

  /**
   * {@return a future of what {@link Client#parametric} returns}
   */
  public CompletableFuture<@Nullable Short> parametric() {
    return AsyncCall.call(executor, "Client.parametric",
        () -> delegate.parametric());
  }

  /**
   * {@return a future of what {@link Client#second} returns}
   */
  @NullUnmarked
  public CompletableFuture<Byte> second() {
    return AsyncCall.call(executor, "Client.second",
        () -> delegate.second());
  }

  @Override
  public String toString() {
    return "ClientAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
