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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Directory#find}}
   *
   * @param key passed on
   */
  public CompletableFuture<@Nullable String> find(K key) {
    return AsyncCall.call(executor, "Directory.find",
        () -> delegate.find(key));
  }

  /**
   * {@return the result of {@link Directory#value}}
   *
   * @param key passed on
   */
  public CompletableFuture<V> value(@Nullable K key) {
    return AsyncCall.call(executor, "Directory.value",
        () -> delegate.value(key));
  }

  /**
   * {@return the result of {@link Directory#list}}
   */
  public CompletableFuture<List<@Nullable V>> list() {
    return AsyncCall.call(executor, "Directory.list",
        () -> delegate.list());
  }

  /**
   * {@return the end of {@link Directory#run}}
   */
  public CompletableFuture<@Nullable Void> run() {
    return AsyncCall.run(executor, "Directory.run",
        () -> delegate.run());
  }
}
