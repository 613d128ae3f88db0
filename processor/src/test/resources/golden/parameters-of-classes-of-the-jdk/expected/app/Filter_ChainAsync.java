package app;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Filter.Chain} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Filter_ChainAsync {
  private final Filter.Chain delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Filter_ChainAsync(Filter.Chain delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Filter.Chain#doFilter} has returned}
   *
   * @param httpExchange see {@link Filter.Chain#doFilter}
   */
  public CompletableFuture<Void> doFilter(HttpExchange httpExchange) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Filter.Chain.doFilter",
        () -> delegate.doFilter(httpExchange));
  }

  @Override
  public String toString() {
    return "Filter_ChainAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
