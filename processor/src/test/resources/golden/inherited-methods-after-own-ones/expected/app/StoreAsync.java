package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Store} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class StoreAsync {
  private final Store delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public StoreAsync(Store delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the end of {@link Store#write}}
   *
   * @param text passed on
   */
  public CompletableFuture<Void> write(String text) {
    return AsyncCall.run(executor, "Store.write",
        () -> delegate.write(text));
  }

  /**
   * {@return the result of {@link Store#last}}
   */
  public CompletableFuture<String> last() {
    return AsyncCall.call(executor, "Store.last",
        () -> delegate.last());
  }

  /**
   * {@return the result of {@link Store#zebra}}
   */
  public CompletableFuture<Integer> zebra() {
    return AsyncCall.call(executor, "Store.zebra",
        () -> delegate.zebra());
  }

  /**
   * {@return the result of {@link Store#aardvark}}
   */
  public CompletableFuture<Integer> aardvark() {
    return AsyncCall.call(executor, "Store.aardvark",
        () -> delegate.aardvark());
  }

  /**
   * {@return the end of {@link Store#abort}}
   */
  public CompletableFuture<Void> abort() {
    return AsyncCall.run(executor, "Store.abort",
        () -> delegate.abort());
  }

  /**
   * {@return the end of {@link Store#close}}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Store.close",
        () -> delegate.close());
  }

  /**
   * {@return the result of {@link Store#read}}
   *
   * @param id passed on
   */
  public CompletableFuture<String> read(long id) {
    return AsyncCall.call(executor, "Store.read",
        () -> delegate.read(id));
  }

  /**
   * {@return the result of {@link Store#size}}
   */
  public CompletableFuture<Integer> size() {
    return AsyncCall.call(executor, "Store.size",
        () -> delegate.size());
  }
}
