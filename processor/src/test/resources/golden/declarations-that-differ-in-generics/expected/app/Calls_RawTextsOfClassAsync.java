package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.RawTextsOfClass} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_RawTextsOfClassAsync {
  private final Calls.RawTextsOfClass delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_RawTextsOfClassAsync(Calls.RawTextsOfClass delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.RawTextsOfClass#load} returns}
   *
   * @param key see {@link Calls.RawTextsOfClass#load}
   */
  @SuppressWarnings({"rawtypes", "unchecked"})
  public CompletableFuture<CharSequence> load(Object key) {
    return AsyncCall.call(executor, "Calls.RawTextsOfClass.load",
        () -> ((Calls.TextsOf) delegate).load(key));
  }

  @Override
  public String toString() {
    return "Calls_RawTextsOfClassAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
