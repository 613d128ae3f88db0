package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Nesting} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class NestingAsync {
  private final Nesting delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public NestingAsync(Nesting delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Nesting#future} returns}
   *
   * @param executor see {@link Nesting#future}
   * @param string see {@link Nesting#future}
   */
  public CompletableFuture<Nesting.CompletableFuture> future(Nesting.Executor executor,
      Nesting.String string) {
    return AsyncCall.call(this.executor, "Nesting.future",
        () -> delegate.future(executor, string));
  }

  /**
   * {@return a future that completes when {@link Nesting#own} has returned}
   *
   * @param sameNameElsewhere see {@link Nesting#own}
   */
  public CompletableFuture<java.lang.Void> own(Nesting.NestingAsync sameNameElsewhere) {
    return AsyncCall.run(executor, "Nesting.own",
        () -> delegate.own(sameNameElsewhere));
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NestingAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
