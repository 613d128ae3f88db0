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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Names#first}}
   *
   * @param fallback passed on
   */
  public CompletableFuture<@Nullable String> first(@Nullable String fallback) {
    return AsyncCall.call(executor, "Names.first",
        () -> delegate.first(fallback));
  }

  /**
   * {@return the result of {@link Names#get}}
   */
  public CompletableFuture<@Nullable String> get() {
    return AsyncCall.call(executor, "Names.get",
        () -> delegate.get());
  }
}
