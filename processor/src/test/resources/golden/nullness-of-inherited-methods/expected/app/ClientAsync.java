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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Client#own}}
   */
  public CompletableFuture<String> own() {
    return AsyncCall.call(executor, "Client.own",
        () -> delegate.own());
  }

  /**
   * {@return the result of {@link Client#unsure}}
   *
   * @param key passed on
   */
  @NullUnmarked
  public CompletableFuture<String[]> unsure(String key) {
    return AsyncCall.call(executor, "Client.unsure",
        () -> delegate.unsure(key));
  }

  /**
   * {@return the end of {@link Client#run}}
   */
  public CompletableFuture<@Nullable Void> run() {
    return AsyncCall.run(executor, "Client.run",
        () -> delegate.run());
  }

  /**
   * {@return the result of {@link Client#flag}}
   */
  public CompletableFuture<@NonNull Character> flag() {
    return AsyncCall.call(executor, "Client.flag",
        () -> delegate.flag());
  }

  /**
   * {@return the result of {@link Client#andThen}}
   *
   * @param <V> as there
   * @param function passed on
   */
  @NullUnmarked
  public <V> CompletableFuture<Function<String, V>> andThen(
      Function<? super @Nullable String, ? extends V> function) {
    return AsyncCall.call(executor, "Client.andThen",
        () -> delegate.andThen(function));
  }

  /**
   * {@return the result of {@link Client#anything}}
   */
  public CompletableFuture<@Nullable Object> anything() {
    return AsyncCall.stage(executor, "Client.anything",
        () -> delegate.anything());
  }

  /**
   * {@return the result of {@link Client#apply}}
   *
   * @param t passed on
   */
  @NullUnmarked
  public CompletableFuture<@Nullable String> apply(String t) {
    return AsyncCall.call(executor, "Client.apply",
        () -> delegate.apply(t));
  }

  /**
   * {@return the end of {@link Client#begin}}
   */
  public CompletableFuture<@Nullable Void> begin() {
    return AsyncCall.run(executor, "Client.begin",
        () -> delegate.begin());
  }

  /**
   * {@return the result of {@link Client#certain}}
   *
   * @param fallback passed on
   */
  public CompletableFuture<@NonNull Short> certain(@Nullable Short fallback) {
    return AsyncCall.call(executor, "Client.certain",
        () -> delegate.certain(fallback));
  }

  /**
   * {@return the result of {@link Client#compose}}
   *
   * @param <V> as there
   * @param function passed on
   */
  @NullUnmarked
  public <V> CompletableFuture<Function<V, @Nullable String>> compose(
      Function<? super V, ? extends String> function) {
    return AsyncCall.call(executor, "Client.compose",
        () -> delegate.<V>compose(function));
  }

  /**
   * {@return the result of {@link Client#count}}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "Client.count",
        () -> delegate.count());
  }

  /**
   * {@return the end of {@link Client#drop}}
   */
  public CompletableFuture<@Nullable Void> drop() {
    return AsyncCall.run(executor, "Client.drop",
        () -> delegate.drop());
  }

  /**
   * {@return the end of {@link Client#end}}
   */
  public CompletableFuture<@Nullable Void> end() {
    return AsyncCall.run(executor, "Client.end",
        () -> delegate.end());
  }

  /**
   * {@return the result of {@link Client#first}}
   */
  @NullUnmarked
  public CompletableFuture<Long> first() {
    return AsyncCall.call(executor, "Client.first",
        () -> delegate.first());
  }

  /**
   * {@return the result of {@link Client#load}}
   *
   * @param string passed on
   */
  @NullUnmarked
  public CompletableFuture<@Nullable Integer> load(String string) {
    return AsyncCall.call(executor, "Client.load",
        () -> delegate.load(string));
  }

  /**
   * {@return the result of {@link Client#old}}
   *
   * @param key passed on
   */
  @NullUnmarked
  public CompletableFuture<Long> old(@Nullable String key) {
    return AsyncCall.call(executor, "Client.old",
        () -> delegate.old(key));
  }

  /**
   * {@return the result of {@link Client#parametric}}
   */
  public CompletableFuture<@Nullable Short> parametric() {
    return AsyncCall.call(executor, "Client.parametric",
        () -> delegate.parametric());
  }

  /**
   * {@return the result of {@link Client#second}}
   */
  @NullUnmarked
  public CompletableFuture<Byte> second() {
    return AsyncCall.call(executor, "Client.second",
        () -> delegate.second());
  }
}
