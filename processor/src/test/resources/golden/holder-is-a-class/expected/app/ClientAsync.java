package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Client;

/**
 * Calls {@link Client} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ClientAsync {
  private final Client delegate;

  private final Executor executor;

  private final Executor bulk;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param bulk runs the calls that ask for it by this name
   */
  public ClientAsync(Client delegate, Executor executor, Executor bulk) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.bulk = Objects.requireNonNull(bulk, "bulk");
  }

  /**
   * {@return the result of {@link Client#get}}
   *
   * @param k passed on
   */
  public CompletableFuture<String> get(String k) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Client.get",
        () -> delegate.get(k));
  }

  /**
   * {@return the result of {@link Client#name}}
   */
  public String name() {
    return delegate.name();
  }

  /**
   * {@return the end of {@link Client#putAll}}
   *
   * @param map passed on
   */
  public CompletableFuture<Void> putAll(Map<? extends String, ?> map) {
    return AsyncCall.run(bulk, OnCancel.ABANDON, "Client.putAll",
        () -> delegate.putAll(map));
  }
}
