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
 * Calls {@link Directory} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 *
 * @param <E> as in {@code Directory}
 * @param <F> as in {@code Directory}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class DirectoryAsync<E extends @Nullable Object, F> {
  private final Directory<E, F> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public DirectoryAsync(Directory<E, F> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Directory#find}}
   *
   * @param name passed on
   * @param age passed on
   */
  public CompletableFuture<@Nullable String> find(String name, @Nullable Integer age) {
    return AsyncCall.call(executor, "Directory.find",
        () -> delegate.find(name, age));
  }

  /**
   * {@return the result of {@link Directory#names}}
   */
  public CompletableFuture<String @Nullable []> names() {
    return AsyncCall.call(executor, "Directory.names",
        () -> delegate.names());
  }

  /**
   * {@return the result of {@link Directory#nullables}}
   */
  public CompletableFuture<@Nullable String[]> nullables() {
    return AsyncCall.call(executor, "Directory.nullables",
        () -> delegate.nullables());
  }

  /**
   * {@return the result of {@link Directory#both}}
   *
   * @param numbers passed on
   */
  public CompletableFuture<@Nullable String @Nullable [][]> both(
      int @Nullable [] @NonNull [] numbers) {
    return AsyncCall.call(executor, "Directory.both",
        () -> delegate.both(numbers));
  }

  /**
   * {@return the result of {@link Directory#list}}
   *
   * @param map passed on
   */
  public CompletableFuture<List<@Nullable String>> list(Map<String, ? extends @Nullable E> map) {
    return AsyncCall.call(executor, "Directory.list",
        () -> delegate.list(map));
  }

  /**
   * {@return the result of {@link Directory#entry}}
   *
   * @param other passed on
   */
  public CompletableFuture<Map.@Nullable Entry<String, @Nullable F>> entry(
      Map.@Nullable Entry<E, F> other) {
    return AsyncCall.call(executor, "Directory.entry",
        () -> delegate.entry(other));
  }

  /**
   * {@return the result of {@link Directory#generic}}
   *
   * @param <T> as there
   * @param t passed on
   * @param other passed on
   */
  public <T extends @Nullable Object> CompletableFuture<T> generic(T t, @Nullable T other) {
    return AsyncCall.call(executor, "Directory.generic",
        () -> delegate.generic(t, other));
  }

  /**
   * {@return the result of {@link Directory#bounds}}
   *
   * @param <T> as there
   * @param t passed on
   */
  public <T extends @Nullable Number & Comparable<@Nullable T>> CompletableFuture<List<? super @Nullable T>> bounds(
      T t) {
    return AsyncCall.call(executor, "Directory.bounds",
        () -> delegate.bounds(t));
  }

  /**
   * {@return the result of {@link Directory#count}}
   *
   * @param names passed on
   */
  public CompletableFuture<Integer> count(@Nullable String... names) {
    @Nullable String[] namesCopy = AsyncCall.copyOf(names);
    return AsyncCall.call(executor, "Directory.count",
        () -> delegate.count(namesCopy));
  }

  /**
   * {@return the end of {@link Directory#delete}}
   *
   * @param names passed on
   */
  public CompletableFuture<@Nullable Void> delete(String... names) {
    String[] namesCopy = AsyncCall.copyOf(names);
    return AsyncCall.run(executor, "Directory.delete",
        () -> delegate.delete(namesCopy));
  }

  /**
   * {@return the result of {@link Directory#element}}
   *
   * @param element passed on
   */
  public CompletableFuture<E> element(@Nullable E element) {
    return AsyncCall.call(executor, "Directory.element",
        () -> delegate.element(element));
  }
}
