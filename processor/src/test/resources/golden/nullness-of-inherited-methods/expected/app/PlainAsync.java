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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Plain#own}}
   */
  public CompletableFuture<String> own() {
    return AsyncCall.call(executor, "Plain.own",
        () -> delegate.own());
  }

  /**
   * {@return the result of {@link Plain#marked}}
   *
   * @param key passed on
   */
  @NullMarked
  public CompletableFuture<@Nullable String> marked(String key) {
    return AsyncCall.call(executor, "Plain.marked",
        () -> delegate.marked(key));
  }

  /**
   * {@return the end of {@link Plain#ended}}
   */
  @NullMarked
  public CompletableFuture<@Nullable Void> ended() {
    return AsyncCall.run(executor, "Plain.ended",
        () -> delegate.ended());
  }

  /**
   * {@return the result of {@link Plain#anything}}
   */
  @NullMarked
  public CompletableFuture<@Nullable Object> anything() {
    return AsyncCall.stage(executor, "Plain.anything",
        () -> delegate.anything());
  }

  /**
   * {@return the end of {@link Plain#begin}}
   */
  @NullMarked
  public CompletableFuture<@Nullable Void> begin() {
    return AsyncCall.run(executor, "Plain.begin",
        () -> delegate.begin());
  }

  /**
   * {@return the result of {@link Plain#certain}}
   *
   * @param fallback passed on
   */
  public CompletableFuture<@NonNull String> certain(@Nullable String fallback) {
    return AsyncCall.call(executor, "Plain.certain",
        () -> delegate.certain(fallback));
  }

  /**
   * {@return the result of {@link Plain#parametric}}
   */
  public CompletableFuture<String> parametric() {
    return AsyncCall.call(executor, "Plain.parametric",
        () -> delegate.parametric());
  }
}
