package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Users} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Users}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings("deprecation")
public final class UsersAsync<T extends OldType> {
  private final Users<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public UsersAsync(Users<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Users#result} returns}
   */
  public CompletableFuture<OldType> result() {
    return AsyncCall.call(executor, "Users.result",
        () -> delegate.result());
  }

  /**
   * {@return a future that completes when {@link Users#parameter} has returned}
   *
   * @param type see {@link Users#parameter}
   */
  @SuppressWarnings({"all", "removal"})
  public CompletableFuture<Void> parameter(GoneType<String> type) {
    return AsyncCall.run(executor, "Users.parameter",
        () -> delegate.parameter(type));
  }

  /**
   * {@return a future of what {@link Users#inside} returns}
   */
  public CompletableFuture<List<? extends OldType[]>> inside() {
    return AsyncCall.call(executor, "Users.inside",
        () -> delegate.inside());
  }

  /**
   * {@return a future of what {@link Users#fine} returns}
   */
  public CompletableFuture<String> fine() {
    return AsyncCall.call(executor, "Users.fine",
        () -> delegate.fine());
  }

  @Override
  public String toString() {
    return "UsersAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
