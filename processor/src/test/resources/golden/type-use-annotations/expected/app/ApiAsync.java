package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Api} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <T> as in {@code Api}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ApiAsync<@Bound T> {
  private final Api<T> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ApiAsync(Api<T> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Api#dual} returns}
   *
   * @param number see {@link Api#dual}
   * @param text see {@link Api#dual}
   */
  public CompletableFuture<@Size Integer> dual(@Size(max = 3) int number, String text) {
    return AsyncCall.call(executor, "Api.dual",
        () -> delegate.dual(number, text));
  }

  /**
   * {@return a future of what {@link Api#members} returns}
   *
   * @param text see {@link Api#members}
   */
  public CompletableFuture<@Size(max = 3, names = {"a", "b"}) String> members(
      @Size(type = List.class, state = Thread.State.RUNNABLE) String text) {
    return AsyncCall.call(executor, "Api.members",
        () -> delegate.members(text));
  }

  /**
   * {@return a future of what {@link Api#bounds} returns}
   *
   * @param <U> see {@link Api#bounds}
   * @param array see {@link Api#bounds}
   */
  public <@Bound U extends @Size T> CompletableFuture<List<@Size ? extends @Size(max = 2) U>> bounds(
      @Size String[] array) {
    return AsyncCall.call(executor, "Api.bounds",
        () -> delegate.<U>bounds(array));
  }

  /**
   * {@return a future that completes when {@link Api#run} has returned}
   *
   * @param strings see {@link Api#run}
   */
  public CompletableFuture<Void> run(List<@Size(names = {"\"", "\u00e4\n"}) String> strings) {
    return AsyncCall.run(executor, "Api.run",
        () -> delegate.run(strings));
  }

  /**
   * {@return a future of what {@link Api#values} returns}
   *
   * @param text see {@link Api#values}
   */
  public CompletableFuture<@Size(factor = Double.NaN, factors = {Float.NaN, Float.POSITIVE_INFINITY, 0.33333334f}, chars = {'\'', '"', '\\', '\n', '\u0000', '\u00e4'}, most = -9223372036854775808L, limit = @Limit(Double.NEGATIVE_INFINITY)) String> values(
      @Size(names = {}, factors = {}, type = int[].class, factor = 4.9E-324) String text) {
    return AsyncCall.call(executor, "Api.values",
        () -> delegate.values(text));
  }

  /**
   * {@return a future of what {@link Api#nested} returns}
   */
  public CompletableFuture<Map.@Size(names = "in. @text") Entry<Map.@Size Entry<String, T>, Thread.@Size State>> nested(
      ) {
    return AsyncCall.call(executor, "Api.nested",
        () -> delegate.nested());
  }

  /**
   * {@return a future of what {@link Api#qualified} returns}
   *
   * @param primitive see {@link Api#qualified}
   */
  public CompletableFuture<@Size String> qualified(@Size long primitive) {
    return AsyncCall.call(executor, "Api.qualified",
        () -> delegate.qualified(primitive));
  }

  /**
   * {@return a future of what {@link Api#declared} returns}
   *
   * @param <W> see {@link Api#declared}
   * @param kept see {@link Api#declared}
   * @param any see {@link Api#declared}
   */
  public <@Bound @Size(max = 4) W> CompletableFuture<Map<W, ?>> declared(Api.Kept<W> kept,
      List<?> any) {
    return AsyncCall.call(executor, "Api.declared",
        () -> delegate.declared(kept, any));
  }

  @Override
  public String toString() {
    return "ApiAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
