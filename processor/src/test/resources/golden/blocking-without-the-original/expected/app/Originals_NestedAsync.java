package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Originals.Nested} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Originals_NestedAsync {
  private final Originals.Nested delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Originals_NestedAsync(Originals.Nested delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Originals.Nested#letter} returns}
   */
  public CompletableFuture<Character> letter() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Originals.Nested.letter",
        () -> delegate.letter());
  }

  @Override
  public String toString() {
    return "Originals_NestedAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
