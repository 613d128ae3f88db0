package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Members.NamesItsVariable} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Members.NamesItsVariable#any} returns}
   *
   * @param <T> see {@link Members.NamesItsVariable#any}
   * @param value see {@link Members.NamesItsVariable#any}
   */
  public <T> CompletableFuture<T> any(T value) {
    return AsyncCall.call(executor, "Members.NamesItsVariable.any",
        () -> delegate.any(value));
  }

  @Override
  public String toString() {
    return "Members_NamesItsVariableAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
