package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.OwnRaw} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_OwnRawAsync {
  private final Calls.OwnRaw delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_OwnRawAsync(Calls.OwnRaw delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.OwnRaw#all} returns}
   *
   * @param names see {@link Calls.OwnRaw#all}
   */
  @SuppressWarnings({"all", "cast", "rawtypes", "unchecked"})
  public CompletableFuture<List<String>> all(List names) {
    return AsyncCall.call(executor, "Calls.OwnRaw.all",
        () -> (List<String>) delegate.all(names));
  }

  @Override
  public String toString() {
    return "Calls_OwnRawAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
