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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Api#find}}
   *
   * @param string passed on
   */
  public CompletableFuture<String> find(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.find",
        () -> delegate.find(string));
  }

  /**
   * {@return the end of {@link Api#run}}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Api.run",
        () -> delegate.run());
  }
}
