package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Obscured.Made} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Obscured_MadeAsync {
  private final Obscured.Made delegate;

  private final Executor executor;

  private final Executor objects;

  private final Executor onCancel;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param objects the executor for methods marked {@code @On("Objects")}
   * @param onCancel the executor for methods marked {@code @On("OnCancel")}
   */
  public Obscured_MadeAsync(Obscured.Made delegate, Executor executor, Executor objects,
      Executor onCancel) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.objects = Objects.requireNonNull(objects, "objects");
    this.onCancel = Objects.requireNonNull(onCancel, "onCancel");
  }

  /**
   * {@return a future of what {@link Obscured.Made#maker} returns, wrapped in a {@link Obscured_MakerAsync}}
   *
   * @param io see {@link Obscured.Made#maker}
   */
  public CompletableFuture<Obscured_MakerAsync> maker(String io) {
    return AsyncCall.nested(objects, OnCancel.ABANDON, "Obscured.Made.maker",
        () -> delegate.maker(io),
        result -> new Obscured_MakerAsync(result, executor, objects, onCancel));
  }

  @Override
  public String toString() {
    return "Obscured_MadeAsync[delegate=" + delegate + ", executor=" + executor
        + ", Objects=" + objects + ", OnCancel=" + onCancel + "]";
  }
}
