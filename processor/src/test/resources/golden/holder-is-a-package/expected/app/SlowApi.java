package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Api;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class SlowApi {
  private final Api delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SlowApi(Api delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Api#get} returns}
   *
   * @param number see {@link Api#get}
   * @param string see {@link Api#get}
   * @param string2 see {@link Api#get}
   * @param list see {@link Api#get}
   * @param numbers see {@link Api#get}
   * @param flag see {@link Api#get}
   */
  public CompletableFuture<String> get(int number, String string, String string2, List<String> list,
      int[] numbers, boolean flag) {
    return AsyncCall.call(executor, "Api.get",
        () -> delegate.get(number, string, string2, list, numbers, flag));
  }

  @Override
  public String toString() {
    return "SlowApi[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
