package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

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
   * {@return a future of what {@link Names#any} returns}
   *
   * @param text see {@link Names#any}
   */
  public CompletableFuture<@Nullable String> any(@Nullable String text) {
    return AsyncCall.call(executor, "Names.any",
        () -> delegate.any(text));
  }

  /**
   * {@return a future of what {@link Names#all} returns}
   *
   * @param keys see {@link Names#all}
   */
  public CompletableFuture<@Nullable String @Checked []> all(@Nullable Integer[] keys) {
    return AsyncCall.call(executor, "Names.all",
        () -> delegate.all(keys));
  }

  /**
   * {@return a future of what {@link Names#find} returns}
   *
   * @param key see {@link Names#find}
   */
  public CompletableFuture<@Nullable String> find(@Nullable Integer key) {
    return AsyncCall.call(executor, "Names.find",
        () -> delegate.find(key));
  }

  /**
   * {@return a future of what {@link Names#first} returns}
   *
   * @param keys see {@link Names#first}
   */
  public CompletableFuture<@Checked Integer> first(List<@Checked Integer> keys) {
    return AsyncCall.call(executor, "Names.first",
        () -> delegate.first(keys));
  }

  @Override
  public String toString() {
    return "NamesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
