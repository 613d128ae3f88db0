import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Loose} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class LooseAsync {
  private final Loose delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public LooseAsync(Loose delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Loose#end} returns}
   *
   * @param end see {@link Loose#end}
   */
  public CompletableFuture<String> end(String end) {
    return AsyncCall.call(executor, "Loose.end",
        () -> delegate.end(end));
  }

  @Override
  public String toString() {
    return "LooseAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
