package app;

import app.inner.OpenBox;
import app.inner.Shown;
import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link OpenBox} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class OpenBoxAsync {
  private final OpenBox delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OpenBoxAsync(OpenBox delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link OpenBox#array} returns}
   */
  public CompletableFuture<@Nullable Shown @Nullable []> array() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "OpenBox.array",
        () -> (@Nullable Shown[]) delegate.array());
  }

  /**
   * {@return a future of what {@link OpenBox#get} returns}
   */
  public CompletableFuture<@Nullable Shown> get() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "OpenBox.get",
        () -> (Shown) delegate.get());
  }

  /**
   * {@return a future of what {@link OpenBox#list} returns}
   */
  public CompletableFuture<List<? extends @NonNull Shown>> list() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "OpenBox.list",
        () -> delegate.list());
  }

  /**
   * {@return a future of what {@link OpenBox#maybe} returns}
   */
  public CompletableFuture<@Nullable Shown> maybe() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "OpenBox.maybe",
        () -> (Shown) delegate.maybe());
  }

  /**
   * {@return a future of what {@link OpenBox#some} returns}
   */
  public CompletableFuture<@NonNull Shown> some() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "OpenBox.some",
        () -> (Shown) delegate.some());
  }

  @Override
  public String toString() {
    return "OpenBoxAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
