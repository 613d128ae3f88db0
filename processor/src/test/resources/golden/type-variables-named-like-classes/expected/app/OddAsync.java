package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Odd} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 *
 * @param <Executor> as in {@code Odd}
 * @param <String> as in {@code Odd}
 * @param <Void> as in {@code Odd}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class OddAsync<Executor, String, Void> {
  private final Odd<Executor, String, Void> delegate;

  private final java.util.concurrent.Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OddAsync(Odd<Executor, String, Void> delegate, java.util.concurrent.Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Odd#get}}
   *
   * @param key passed on
   * @param other passed on
   */
  public CompletableFuture<Executor> get(java.lang.String key, String other) {
    return AsyncCall.call(executor, "Odd.get",
        () -> delegate.get(key, other));
  }

  /**
   * {@return the end of {@link Odd#run}}
   *
   * @param nothing passed on
   */
  public CompletableFuture<java.lang.Void> run(Void nothing) {
    return AsyncCall.run(executor, "Odd.run",
        () -> delegate.run(nothing));
  }

  /**
   * {@return the result of {@link Odd#future}}
   *
   * @param <CompletableFuture> as there
   * @param f passed on
   */
  public <CompletableFuture> java.util.concurrent.CompletableFuture<CompletableFuture> future(
      CompletableFuture f) {
    return AsyncCall.call(executor, "Odd.future",
        () -> delegate.future(f));
  }

  /**
   * {@return the result of {@link Odd#call}}
   *
   * @param <AsyncCall> as there
   * @param <OnCancel> as there
   * @param call passed on
   */
  public <AsyncCall, OnCancel> CompletableFuture<Odd<AsyncCall, OnCancel, Integer>> call(
      AsyncCall call) {
    return io.asyncfacade.AsyncCall.call(executor, "Odd.call",
        () -> delegate.<AsyncCall, OnCancel>call(call));
  }

  /**
   * {@return the result of {@link Odd#objects}}
   *
   * @param <Object> as there
   * @param o passed on
   */
  public <Object> CompletableFuture<List<?>> objects(Object o) {
    return AsyncCall.call(executor, "Odd.objects",
        () -> delegate.objects(o));
  }
}
