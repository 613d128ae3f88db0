package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Calls.GenericAndPlain} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Calls_GenericAndPlainAsync {
  private final Calls.GenericAndPlain delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Calls_GenericAndPlainAsync(Calls.GenericAndPlain delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Calls.GenericAndPlain#store} returns}
   *
   * @param <T> see {@link Calls.GenericAndPlain#store}
   * @param value see {@link Calls.GenericAndPlain#store}
   */
  public <T> CompletableFuture<Number> store(T value) {
    return AsyncCall.call(executor, "Calls.GenericAndPlain.store",
        () -> ((Calls.Generic) delegate).store(value));
  }

  @Override
  public String toString() {
    return "Calls_GenericAndPlainAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
