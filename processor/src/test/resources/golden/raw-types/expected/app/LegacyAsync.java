package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Legacy} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class LegacyAsync {
  private final Legacy delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public LegacyAsync(Legacy delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Legacy#list}}
   *
   * @param map passed on
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<List> list(Map map) {
    return AsyncCall.call(executor, "Legacy.list",
        () -> delegate.list(map));
  }

  /**
   * {@return the result of {@link Legacy#max}}
   *
   * @param <T> as there
   * @param all passed on
   */
  @SuppressWarnings("rawtypes")
  public <T extends Comparable> CompletableFuture<T> max(Collection<? extends T> all) {
    return AsyncCall.call(executor, "Legacy.max",
        () -> delegate.max(all));
  }

  /**
   * {@return the result of {@link Legacy#entries}}
   *
   * @param in passed on
   * @param types passed on
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<Map.Entry[]> entries(List<Map.Entry> in, Class... types) {
    Class[] typesCopy = AsyncCall.copyOf(types);
    return AsyncCall.call(executor, "Legacy.entries",
        () -> delegate.entries(in, typesCopy));
  }

  /**
   * {@return the end of {@link Legacy#fine}}
   */
  public CompletableFuture<Void> fine() {
    return AsyncCall.run(executor, "Legacy.fine",
        () -> delegate.fine());
  }

  /**
   * {@return the end of {@link Legacy#array}}
   *
   * @param ws passed on
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Void> array(Object... ws) {
    Object[] wsCopy = AsyncCall.copyOf(ws);
    return AsyncCall.run(executor, "Legacy.array",
        () -> delegate.array(wsCopy));
  }

  /**
   * {@return the result of {@link Legacy#number}}
   *
   * @param t passed on
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Number> number(Number t) {
    return AsyncCall.call(executor, "Legacy.number",
        () -> delegate.number(t));
  }

  /**
   * {@return the result of {@link Legacy#own}}
   *
   * @param v passed on
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Number> own(Number v) {
    return AsyncCall.call(executor, "Legacy.own",
        () -> delegate.own(v));
  }

  /**
   * {@return the result of {@link Legacy#strings}}
   *
   * @param list passed on
   * @param u passed on
   */
  @SuppressWarnings({"rawtypes", "unchecked"})
  public CompletableFuture<List> strings(List list, Object u) {
    return AsyncCall.call(executor, "Legacy.strings",
        () -> delegate.strings(list, u));
  }
}
