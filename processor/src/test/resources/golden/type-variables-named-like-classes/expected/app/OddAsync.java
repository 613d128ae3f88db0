package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Odd} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <Executor2> as in {@code Odd}
 * @param <String2> as in {@code Odd}
 * @param <Void2> as in {@code Odd}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class OddAsync<Executor2, String2, Void2> {
  private final Odd<Executor2, String2, Void2> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public OddAsync(Odd<Executor2, String2, Void2> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Odd#get} returns}
   *
   * @param key see {@link Odd#get}
   * @param other see {@link Odd#get}
   */
  public CompletableFuture<Executor2> get(String key, String2 other) {
    return AsyncCall.call(executor, "Odd.get",
        () -> delegate.get(key, other));
  }

  /**
   * {@return a future that completes when {@link Odd#run} has returned}
   *
   * @param nothing see {@link Odd#run}
   */
  public CompletableFuture<Void> run(Void2 nothing) {
    return AsyncCall.run(executor, "Odd.run",
        () -> delegate.run(nothing));
  }

  /**
   * {@return a future of what {@link Odd#future} returns}
   *
   * @param <CompletableFuture2> see {@link Odd#future}
   * @param f see {@link Odd#future}
   */
  public <CompletableFuture2> CompletableFuture<CompletableFuture2> future(CompletableFuture2 f) {
    return AsyncCall.call(executor, "Odd.future",
        () -> delegate.future(f));
  }

  /**
   * {@return a future of what {@link Odd#call} returns}
   *
   * @param <AsyncCall2> see {@link Odd#call}
   * @param <OnCancel2> see {@link Odd#call}
   * @param call see {@link Odd#call}
   */
  public <AsyncCall2, OnCancel2> CompletableFuture<Odd<AsyncCall2, OnCancel2, Integer>> call(
      AsyncCall2 call) {
    return AsyncCall.call(executor, "Odd.call",
        () -> delegate.<AsyncCall2, OnCancel2>call(call));
  }

  /**
   * {@return a future of what {@link Odd#objects} returns}
   *
   * @param <Object2> see {@link Odd#objects}
   * @param o see {@link Odd#objects}
   */
  public <Object2> CompletableFuture<List<?>> objects(Object2 o) {
    return AsyncCall.call(executor, "Odd.objects",
        () -> delegate.objects(o));
  }

  @Override
  public String toString() {
    return "OddAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
