package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Members.NamesItsVariable} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Members_NamesItsVariableAsync {
  private final Members.NamesItsVariable delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Members_NamesItsVariableAsync(Members.NamesItsVariable delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Members.NamesItsVariable#any}}
   *
   * @param <T> as there
   * @param value passed on
   */
  public <T> CompletableFuture<T> any(T value) {
    return AsyncCall.call(executor, "Members.NamesItsVariable.any",
        () -> delegate.any(value));
  }
}
