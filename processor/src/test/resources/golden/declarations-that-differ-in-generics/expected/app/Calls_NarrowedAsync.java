package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.Narrowed} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_NarrowedAsync {
  private final Calls.Narrowed delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_NarrowedAsync(Calls.Narrowed delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.Narrowed#load} returns}
   *
   * @param key see {@link Calls.Narrowed#load}
   */
  public CompletableFuture<CharSequence> load(String key) {
    return AsyncCall.call(executor, "Calls.Narrowed.load",
        () -> ((Calls.Texts) delegate).load(key));
  }

  @Override
  public String toString() {
    return "Calls_NarrowedAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
