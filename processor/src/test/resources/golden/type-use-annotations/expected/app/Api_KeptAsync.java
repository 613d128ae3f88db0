package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Api.Kept} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <U> as in {@code Kept}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Api_KeptAsync<@Size(max = 6) U> {
  private final Api.Kept<U> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Api_KeptAsync(Api.Kept<U> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Api.Kept#use} returns}
   */
  public CompletableFuture<U> use() {
    return AsyncCall.call(executor, "Api.Kept.use",
        () -> delegate.use());
  }

  /**
   * {@return a future of what {@link Api.Kept#keep} returns}
   *
   * @param value see {@link Api.Kept#keep}
   */
  public CompletableFuture<List<String>> keep(String value) {
    return AsyncCall.call(executor, "Api.Kept.keep",
        () -> delegate.keep(value));
  }

  @Override
  public String toString() {
    return "Api_KeptAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
