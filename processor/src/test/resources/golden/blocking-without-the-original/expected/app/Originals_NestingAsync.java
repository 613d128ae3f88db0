package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Originals.Nesting} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Originals_NestingAsync {
  private final Originals.Nesting delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Originals_NestingAsync(Originals.Nesting delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Originals.Nesting#nested} returns, wrapped in a {@link Originals_NestedAsync}}
   */
  public CompletableFuture<Originals_NestedAsync> nested() {
    return AsyncCall.nested(executor, OnCancel.ABANDON, "Originals.Nesting.nested",
        () -> delegate.nested(),
        result -> new Originals_NestedAsync(result, executor));
  }

  /**
   * {@return a future of what {@link Originals.Nesting#isNested} returns}
   */
  public CompletableFuture<Boolean> isNested() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Originals.Nesting.isNested",
        () -> delegate.isNested());
  }

  @Override
  public String toString() {
    return "Originals_NestingAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
