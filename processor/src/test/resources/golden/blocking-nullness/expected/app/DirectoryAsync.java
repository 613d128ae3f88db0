package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Directory} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <K> as in {@code Directory}
 * @param <V> as in {@code Directory}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullMarked
final class DirectoryAsync<K, V extends @Nullable Object> {
  private final Directory<K, V> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public DirectoryAsync(Directory<K, V> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Directory#find} returns}
   *
   * @param key see {@link Directory#find}
   */
  public CompletableFuture<@Nullable String> find(K key) {
    return AsyncCall.call(executor, "Directory.find",
        () -> delegate.find(key));
  }

  /**
   * {@return a future of what {@link Directory#value} returns}
   *
   * @param key see {@link Directory#value}
   */
  public CompletableFuture<V> value(@Nullable K key) {
    return AsyncCall.call(executor, "Directory.value",
        () -> delegate.value(key));
  }

  /**
   * {@return a future of what {@link Directory#list} returns}
   */
  public CompletableFuture<List<@Nullable V>> list() {
    return AsyncCall.call(executor, "Directory.list",
        () -> delegate.list());
  }

  /**
   * {@return a future that completes when {@link Directory#run} has returned}
   */
  public CompletableFuture<@Nullable Void> run() {
    return AsyncCall.run(executor, "Directory.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "DirectoryAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
