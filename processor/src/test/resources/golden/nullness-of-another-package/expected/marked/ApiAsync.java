package marked;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Api;
import org.jspecify.annotations.NullUnmarked;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullUnmarked
public final class ApiAsync {
  private final Api delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ApiAsync(Api delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Api#find} returns}
   *
   * @param string see {@link Api#find}
   */
  public CompletableFuture<String> find(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.find",
        () -> delegate.find(string));
  }

  /**
   * {@return a future that completes when {@link Api#run} has returned}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Api.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
