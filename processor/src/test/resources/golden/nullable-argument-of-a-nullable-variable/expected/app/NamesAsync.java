package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
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
   * {@return a future of what {@link Names#first} returns}
   *
   * @param fallback see {@link Names#first}
   */
  public CompletableFuture<@Nullable String> first(@Nullable String fallback) {
    return AsyncCall.call(executor, "Names.first",
        () -> delegate.first(fallback));
  }

  /**
   * {@return a future of what {@link Names#get} returns}
   */
  public CompletableFuture<@Nullable String> get() {
    return AsyncCall.call(executor, "Names.get",
        () -> delegate.get());
  }

  @Override
  public String toString() {
    return "NamesAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
