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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Originals.Flat#stage}}
   */
  public CompletableFuture<Integer> stage() {
    return AsyncCall.stage(executor, "Originals.Flat.stage",
        () -> delegate.stage());
  }

  /**
   * {@return the result of {@link Originals.Flat#synchronous}}
   *
   * @throws IOException as there
   */
  public CompletionStage<Integer> synchronous() throws IOException {
    return delegate.synchronous();
  }

  /**
   * {@return the result of {@link Originals.Flat#number}}
   */
  public CompletableFuture<Integer> number() {
    return AsyncCall.call(executor, "Originals.Flat.number",
        () -> delegate.number());
  }
}
