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
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Legacy#list} returns}
   *
   * @param map see {@link Legacy#list}
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<List> list(Map map) {
    return AsyncCall.call(executor, "Legacy.list",
        () -> delegate.list(map));
  }

  /**
   * {@return a future of what {@link Legacy#max} returns}
   *
   * @param <T> see {@link Legacy#max}
   * @param all see {@link Legacy#max}
   */
  @SuppressWarnings("rawtypes")
  public <T extends Comparable> CompletableFuture<T> max(Collection<? extends T> all) {
    return AsyncCall.call(executor, "Legacy.max",
        () -> delegate.max(all));
  }

  /**
   * {@return a future of what {@link Legacy#entries} returns}
   *
   * @param in see {@link Legacy#entries}
   * @param types see {@link Legacy#entries}
   */
  @SuppressWarnings("rawtypes")
  public CompletableFuture<Map.Entry[]> entries(List<Map.Entry> in, Class... types) {
    Class[] typesCopy = AsyncCall.copyOf(types);
    return AsyncCall.call(executor, "Legacy.entries",
        () -> delegate.entries(in, typesCopy));
  }

  /**
   * {@return a future that completes when {@link Legacy#fine} has returned}
   */
  public CompletableFuture<Void> fine() {
    return AsyncCall.run(executor, "Legacy.fine",
        () -> delegate.fine());
  }

  /**
   * {@return a future that completes when {@link Legacy#array} has returned}
   *
   * @param ws see {@link Legacy#array}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Void> array(Object... ws) {
    Object[] wsCopy = AsyncCall.copyOf(ws);
    return AsyncCall.run(executor, "Legacy.array",
        () -> delegate.array(wsCopy));
  }

  /**
   * {@return a future of what {@link Legacy#arrays} returns}
   *
   * @param all see {@link Legacy#arrays}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Integer> arrays(Number[] all) {
    return AsyncCall.call(executor, "Legacy.arrays",
        () -> delegate.arrays(all));
  }

  /**
   * {@return a future of what {@link Legacy#counted} returns}
   *
   * @param number see {@link Legacy#counted}
   * @param names see {@link Legacy#counted}
   * @param inner see {@link Legacy#counted}
   */
  public CompletableFuture<Integer> counted(int number, String[] names,
      Parameterized.Inner.Plain inner) {
    return AsyncCall.call(executor, "Legacy.counted",
        () -> delegate.counted(number, names, inner));
  }

  /**
   * {@return a future that completes when {@link Legacy#inner} has returned}
   *
   * @param part see {@link Legacy#inner}
   */
  @SuppressWarnings({"rawtypes", "unchecked"})
  public CompletableFuture<Void> inner(Parameterized.Inner.Part part) {
    return AsyncCall.run(executor, "Legacy.inner",
        () -> delegate.inner(part));
  }

  /**
   * {@return a future of what {@link Legacy#number} returns}
   *
   * @param t see {@link Legacy#number}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Number> number(Number t) {
    return AsyncCall.call(executor, "Legacy.number",
        () -> delegate.number(t));
  }

  /**
   * {@return a future of what {@link Legacy#own} returns}
   *
   * @param v see {@link Legacy#own}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Number> own(Number v) {
    return AsyncCall.call(executor, "Legacy.own",
        () -> delegate.own(v));
  }

  /**
   * {@return a future of what {@link Legacy#strings} returns}
   *
   * @param list see {@link Legacy#strings}
   * @param u see {@link Legacy#strings}
   */
  @SuppressWarnings({"rawtypes", "unchecked"})
  public CompletableFuture<List> strings(List list, Object u) {
    return AsyncCall.call(executor, "Legacy.strings",
        () -> delegate.strings(list, u));
  }

  @Override
  public String toString() {
    return "LegacyAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
