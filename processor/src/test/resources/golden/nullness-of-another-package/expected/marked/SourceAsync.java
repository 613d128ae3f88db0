package marked;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import unmarked.Source;

/**
 * Calls {@link Source} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullUnmarked
public final class SourceAsync {
  private final Source delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SourceAsync(Source delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Source#find} returns}
   */
  public CompletableFuture<@Nullable String> find() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Source.find",
        () -> delegate.find());
  }

  /**
   * {@return a future that completes when {@link Source#run} has returned}
   */
  public CompletableFuture<Void> run() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Source.run",
        () -> delegate.run());
  }

  @Override
  public String toString() {
    return "SourceAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
