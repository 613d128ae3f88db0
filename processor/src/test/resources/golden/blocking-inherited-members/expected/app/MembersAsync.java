package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Members} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class MembersAsync {
  private final Members delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public MembersAsync(Members delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Members#mine} returns}
   *
   * @param theirs see {@link Members#mine}
   * @param others see {@link Members#mine}
   */
  public CompletableFuture<Inherited.String> mine(Inherited.String theirs, String others) {
    return AsyncCall.call(executor, "Members.mine",
        () -> delegate.mine(theirs, others));
  }

  /**
   * {@return a future of what {@link Members#near} returns}
   */
  public CompletableFuture<Near> near() {
    return AsyncCall.call(executor, "Members.near",
        () -> delegate.near());
  }

  @Override
  public String toString() {
    return "MembersAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
