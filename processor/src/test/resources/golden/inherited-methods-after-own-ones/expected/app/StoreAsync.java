package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Store} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
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
   * {@return a future that completes when {@link Store#write} has returned}
   *
   * @param text see {@link Store#write}
   */
  public CompletableFuture<Void> write(String text) {
    return AsyncCall.run(executor, "Store.write",
        () -> delegate.write(text));
  }

  /**
   * {@return a future of what {@link Store#last} returns}
   */
  public CompletableFuture<String> last() {
    return AsyncCall.call(executor, "Store.last",
        () -> delegate.last());
  }

  /**
   * {@return a future of what {@link Store#zebra} returns}
   */
  public CompletableFuture<Integer> zebra() {
    return AsyncCall.call(executor, "Store.zebra",
        () -> delegate.zebra());
  }

  /**
   * {@return a future of what {@link Store#aardvark} returns}
   */
  public CompletableFuture<Integer> aardvark() {
    return AsyncCall.call(executor, "Store.aardvark",
        () -> delegate.aardvark());
  }

  /**
   * {@return a future that completes when {@link Store#abort} has returned}
   */
  public CompletableFuture<Void> abort() {
    return AsyncCall.run(executor, "Store.abort",
        () -> delegate.abort());
  }

  /**
   * {@return a future that completes when {@link Store#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Store.close",
        () -> delegate.close());
  }

  /**
   * {@return a future of what {@link Store#read} returns}
   *
   * @param id see {@link Store#read}
   */
  public CompletableFuture<String> read(long id) {
    return AsyncCall.call(executor, "Store.read",
        () -> delegate.read(id));
  }

  /**
   * {@return a future of what {@link Store#size} returns}
   */
  public CompletableFuture<Integer> size() {
    return AsyncCall.call(executor, "Store.size",
        () -> delegate.size());
  }

  @Override
  public String toString() {
    return "StoreAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
