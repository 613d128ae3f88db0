package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Originals.Flat} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Originals_FlatAsync {
  private final Originals.Flat delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Originals_FlatAsync(Originals.Flat delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes as the stage of {@link Originals.Flat#stage} does}
   */
  public CompletableFuture<Integer> stage() {
    return AsyncCall.stage(executor, "Originals.Flat.stage",
        () -> delegate.stage());
  }

  /**
   * {@return what {@link Originals.Flat#synchronous} returns, on the thread of the caller}
   *
   * @throws IOException see {@link Originals.Flat#synchronous}
   */
  public CompletionStage<Integer> synchronous() throws IOException {
    return delegate.synchronous();
  }

  /**
   * {@return a future of what {@link Originals.Flat#number} returns}
   */
  public CompletableFuture<Integer> number() {
    return AsyncCall.call(executor, "Originals.Flat.number",
        () -> delegate.number());
  }

  @Override
  public String toString() {
    return "Originals_FlatAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
