package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import other.Api;
import other.Tag;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullMarked
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
   * {@return a future of what {@link Api#hidden} returns}
   */
  public CompletableFuture<@Nullable Object> hidden() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.hidden",
        () -> (Object) delegate.hidden());
  }

  /**
   * {@return a future of what {@link Api#list} returns}
   */
  public CompletableFuture<List<? extends @Nullable Object>> list() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.list",
        () -> delegate.list());
  }

  /**
   * {@return a future of what {@link Api#annotationThatCannotBeRepeated} returns}
   */
  public CompletableFuture<@Tag List<@Nullable String>> annotationThatCannotBeRepeated() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Api.annotationThatCannotBeRepeated",
        () -> delegate.annotationThatCannotBeRepeated());
  }

  @Override
  public String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
