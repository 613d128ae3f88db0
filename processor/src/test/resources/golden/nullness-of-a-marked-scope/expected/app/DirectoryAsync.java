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
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Directory#find} returns}
   *
   * @param name see {@link Directory#find}
   * @param age see {@link Directory#find}
   */
  public CompletableFuture<@Nullable String> find(String name, @Nullable Integer age) {
    return AsyncCall.call(executor, "Directory.find",
        () -> delegate.find(name, age));
  }

  /**
   * {@return a future of what {@link Directory#names} returns}
   */
  public CompletableFuture<String @Nullable []> names() {
    return AsyncCall.call(executor, "Directory.names",
        () -> delegate.names());
  }

  /**
   * {@return a future of what {@link Directory#nullables} returns}
   */
  public CompletableFuture<@Nullable String[]> nullables() {
    return AsyncCall.call(executor, "Directory.nullables",
        () -> delegate.nullables());
  }

  /**
   * {@return a future of what {@link Directory#both} returns}
   *
   * @param numbers see {@link Directory#both}
   */
  public CompletableFuture<@Nullable String @Nullable [][]> both(
      int @Nullable [] @NonNull [] numbers) {
    return AsyncCall.call(executor, "Directory.both",
        () -> delegate.both(numbers));
  }

  /**
   * {@return a future of what {@link Directory#list} returns}
   *
   * @param map see {@link Directory#list}
   */
  public CompletableFuture<List<@Nullable String>> list(Map<String, ? extends @Nullable E> map) {
    return AsyncCall.call(executor, "Directory.list",
        () -> delegate.list(map));
  }

  /**
   * {@return a future of what {@link Directory#entry} returns}
   *
   * @param other see {@link Directory#entry}
   */
  public CompletableFuture<Map.@Nullable Entry<String, @Nullable F>> entry(
      Map.@Nullable Entry<E, F> other) {
    return AsyncCall.call(executor, "Directory.entry",
        () -> delegate.entry(other));
  }

  /**
   * {@return a future of what {@link Directory#generic} returns}
   *
   * @param <T> see {@link Directory#generic}
   * @param t see {@link Directory#generic}
   * @param other see {@link Directory#generic}
   */
  public <T extends @Nullable Object> CompletableFuture<T> generic(T t, @Nullable T other) {
    return AsyncCall.call(executor, "Directory.generic",
        () -> delegate.generic(t, other));
  }

  /**
   * {@return a future of what {@link Directory#bounds} returns}
   *
   * @param <T> see {@link Directory#bounds}
   * @param t see {@link Directory#bounds}
   */
  public <T extends @Nullable Number & Comparable<@Nullable T>> CompletableFuture<List<? super @Nullable T>> bounds(
      T t) {
    return AsyncCall.call(executor, "Directory.bounds",
        () -> delegate.bounds(t));
  }

  /**
   * {@return a future of what {@link Directory#count} returns}
   *
   * @param names see {@link Directory#count}
   */
  public CompletableFuture<Integer> count(@Nullable String... names) {
    @Nullable String[] namesCopy = AsyncCall.copyOf(names);
    return AsyncCall.call(executor, "Directory.count",
        () -> delegate.count(namesCopy));
  }

  /**
   * {@return a future that completes when {@link Directory#delete} has returned}
   *
   * @param names see {@link Directory#delete}
   */
  public CompletableFuture<@Nullable Void> delete(String... names) {
    String[] namesCopy = AsyncCall.copyOf(names);
    return AsyncCall.run(executor, "Directory.delete",
        () -> delegate.delete(namesCopy));
  }

  /**
   * {@return a future of what {@link Directory#element} returns}
   *
   * @param element see {@link Directory#element}
   */
  public CompletableFuture<E> element(@Nullable E element) {
    return AsyncCall.call(executor, "Directory.element",
        () -> delegate.element(element));
  }

  @Override
  public String toString() {
    return "DirectoryAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
