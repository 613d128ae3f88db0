package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Plain} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class PlainAsync {
  private final Plain delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public PlainAsync(Plain delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Plain#own} returns}
   */
  public CompletableFuture<String> own() {
    return AsyncCall.call(executor, "Plain.own",
        () -> delegate.own());
  }

  /**
   * {@return a future of what {@link Plain#marked} returns}
   *
   * @param key see {@link Plain#marked}
   */
  @NullMarked
  public CompletableFuture<@Nullable String> marked(String key) {
    return AsyncCall.call(executor, "Plain.marked",
        () -> delegate.marked(key));
  }

  /**
   * {@return a future that completes when {@link Plain#ended} has returned}
   */
  @NullMarked
  public CompletableFuture<@Nullable Void> ended() {
    return AsyncCall.run(executor, "Plain.ended",
        () -> delegate.ended());
  }

  /**
   * {@return a future that completes as the stage of {@link Plain#anything} does}
   */
  @NullMarked
  public CompletableFuture<@Nullable Object> anything() {
    return AsyncCall.stage(executor, "Plain.anything",
        () -> delegate.anything());
  }

  /**
   * {@return a future that completes when {@link Plain#begin} has returned}
   */
  @NullMarked
  public CompletableFuture<@Nullable Void> begin() {
    return AsyncCall.run(executor, "Plain.begin",
        () -> delegate.begin());
  }

  /**
   * {@return a future of what {@link Plain#certain} returns}
   *
   * @param fallback see {@link Plain#certain}
   */
  public CompletableFuture<@NonNull String> certain(@Nullable String fallback) {
    return AsyncCall.call(executor, "Plain.certain",
        () -> delegate.certain(fallback));
  }

  /**
   * {@return a future of what {@link Plain#parametric} returns}
   */
  public CompletableFuture<String> parametric() {
    return AsyncCall.call(executor, "Plain.parametric",
        () -> delegate.parametric());
  }

  @Override
  public String toString() {
    return "PlainAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
