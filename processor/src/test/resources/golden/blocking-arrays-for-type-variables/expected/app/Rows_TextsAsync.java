package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rows.Texts} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Rows_TextsAsync {
  private final Rows.Texts delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Rows_TextsAsync(Rows.Texts delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Rows.Texts#save} returns}
   *
   * @param <S> see {@link Rows.Texts#save}
   * @param row see {@link Rows.Texts#save}
   */
  @SuppressWarnings("all")
  public <S extends String> CompletableFuture<S> save(S row) {
    return AsyncCall.call(executor, "Rows.Texts.save",
        () -> delegate.save(row));
  }

  /**
   * {@return a future of what {@link Rows.Texts#size} returns}
   */
  public CompletableFuture<Integer> size() {
    return AsyncCall.call(executor, "Rows.Texts.size",
        () -> delegate.size());
  }

  @Override
  public String toString() {
    return "Rows_TextsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
