package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.RawAndLists} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_RawAndListsAsync {
  private final Calls.RawAndLists delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_RawAndListsAsync(Calls.RawAndLists delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.RawAndLists#all} returns}
   */
  public CompletableFuture<List<String>> all() {
    return AsyncCall.call(executor, "Calls.RawAndLists.all",
        () -> ((Calls.Lists) delegate).all());
  }

  @Override
  public String toString() {
    return "Calls_RawAndListsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
