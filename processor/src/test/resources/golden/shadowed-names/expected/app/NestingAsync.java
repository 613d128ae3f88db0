package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Nesting} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Nesting#future}}
   *
   * @param executor passed on
   * @param string passed on
   */
  public CompletableFuture<Nesting.CompletableFuture> future(Nesting.Executor executor,
      Nesting.String string) {
    return AsyncCall.call(this.executor, "Nesting.future",
        () -> delegate.future(executor, string));
  }

  /**
   * {@return the end of {@link Nesting#own}}
   *
   * @param sameNameElsewhere passed on
   */
  public CompletableFuture<java.lang.Void> own(Nesting.NestingAsync sameNameElsewhere) {
    return AsyncCall.run(executor, "Nesting.own",
        () -> delegate.own(sameNameElsewhere));
  }
}
