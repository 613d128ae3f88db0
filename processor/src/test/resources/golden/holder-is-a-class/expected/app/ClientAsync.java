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
 * an executor, and returns a future of its result.
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
   * @param bulk the executor for methods marked {@code @On("bulk")}
   */
  public ClientAsync(Client delegate, Executor executor, Executor bulk) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.bulk = Objects.requireNonNull(bulk, "bulk");
  }

  /**
   * {@return a future of what {@link Client#get} returns}
   *
   * @param k see {@link Client#get}
   */
  public CompletableFuture<String> get(String k) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Client.get",
        () -> delegate.get(k));
  }

  /**
   * {@return what {@link Client#name} returns, on the thread of the caller}
   */
  public String name() {
    return delegate.name();
  }

  /**
   * {@return a future that completes when {@link Client#putAll} has returned}
   *
   * @param map see {@link Client#putAll}
   */
  public CompletableFuture<Void> putAll(Map<? extends String, ?> map) {
    return AsyncCall.run(bulk, OnCancel.ABANDON, "Client.putAll",
        () -> delegate.putAll(map));
  }

  @Override
  public String toString() {
    return "ClientAsync[delegate=" + delegate + ", executor=" + executor + ", bulk=" + bulk + "]";
  }
}
