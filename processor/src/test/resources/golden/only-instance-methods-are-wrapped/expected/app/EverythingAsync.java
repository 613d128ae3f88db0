package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Everything} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class EverythingAsync {
  private final Everything delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public EverythingAsync(Everything delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Everything#abstractOne} has returned}
   */
  public CompletableFuture<Void> abstractOne() {
    return AsyncCall.run(executor, "Everything.abstractOne",
        () -> delegate.abstractOne());
  }

  /**
   * {@return a future of what {@link Everything#defaultOne} returns}
   */
  public CompletableFuture<String> defaultOne() {
    return AsyncCall.call(executor, "Everything.defaultOne",
        () -> delegate.defaultOne());
  }

  /**
   * {@return a future of what {@link Everything#compare} returns}
   *
   * @param a see {@link Everything#compare}
   * @param b see {@link Everything#compare}
   */
  public CompletableFuture<Integer> compare(String a, String b) {
    return AsyncCall.call(executor, "Everything.compare",
        () -> delegate.compare(a, b));
  }

  /**
   * {@return a future of what {@link Everything#equals(String)} returns}
   *
   * @param other see {@link Everything#equals(String)}
   */
  public CompletableFuture<Boolean> equals(String other) {
    return AsyncCall.call(executor, "Everything.equals",
        () -> delegate.equals(other));
  }

  /**
   * {@return a future of what {@link Everything#hashCode(int)} returns}
   *
   * @param seed see {@link Everything#hashCode(int)}
   */
  public CompletableFuture<Integer> hashCode(int seed) {
    return AsyncCall.call(executor, "Everything.hashCode",
        () -> delegate.hashCode(seed));
  }

  /**
   * {@return a future of what {@link Everything#clone} returns}
   */
  public CompletableFuture<Object> clone() {
    return AsyncCall.call(executor, "Everything.clone",
        () -> delegate.clone());
  }

  /**
   * {@return a future of what {@link Everything#reversed} returns}
   */
  public CompletableFuture<Comparator<String>> reversed() {
    return AsyncCall.call(executor, "Everything.reversed",
        () -> delegate.reversed());
  }

  /**
   * {@return a future of what {@link Everything#thenComparing(Comparator)} returns}
   *
   * @param comparator see {@link Everything#thenComparing(Comparator)}
   */
  public CompletableFuture<Comparator<String>> thenComparing(
      Comparator<? super String> comparator) {
    return AsyncCall.call(executor, "Everything.thenComparing",
        () -> delegate.thenComparing(comparator));
  }

  /**
   * {@return a future of what {@link Everything#thenComparing(Function)} returns}
   *
   * @param <U> see {@link Everything#thenComparing(Function)}
   * @param function see {@link Everything#thenComparing(Function)}
   */
  public <U extends Comparable<? super U>> CompletableFuture<Comparator<String>> thenComparing(
      Function<? super String, ? extends U> function) {
    return AsyncCall.call(executor, "Everything.thenComparing",
        () -> delegate.<U>thenComparing(function));
  }

  /**
   * {@return a future of what {@link Everything#thenComparing(Function, Comparator)} returns}
   *
   * @param <U> see {@link Everything#thenComparing(Function, Comparator)}
   * @param function see {@link Everything#thenComparing(Function, Comparator)}
   * @param comparator see {@link Everything#thenComparing(Function, Comparator)}
   */
  public <U> CompletableFuture<Comparator<String>> thenComparing(
      Function<? super String, ? extends U> function, Comparator<? super U> comparator) {
    return AsyncCall.call(executor, "Everything.thenComparing",
        () -> delegate.thenComparing(function, comparator));
  }

  /**
   * {@return a future of what {@link Everything#thenComparingDouble} returns}
   *
   * @param toDoubleFunction see {@link Everything#thenComparingDouble}
   */
  public CompletableFuture<Comparator<String>> thenComparingDouble(
      ToDoubleFunction<? super String> toDoubleFunction) {
    return AsyncCall.call(executor, "Everything.thenComparingDouble",
        () -> delegate.thenComparingDouble(toDoubleFunction));
  }

  /**
   * {@return a future of what {@link Everything#thenComparingInt} returns}
   *
   * @param toIntFunction see {@link Everything#thenComparingInt}
   */
  public CompletableFuture<Comparator<String>> thenComparingInt(
      ToIntFunction<? super String> toIntFunction) {
    return AsyncCall.call(executor, "Everything.thenComparingInt",
        () -> delegate.thenComparingInt(toIntFunction));
  }

  /**
   * {@return a future of what {@link Everything#thenComparingLong} returns}
   *
   * @param toLongFunction see {@link Everything#thenComparingLong}
   */
  public CompletableFuture<Comparator<String>> thenComparingLong(
      ToLongFunction<? super String> toLongFunction) {
    return AsyncCall.call(executor, "Everything.thenComparingLong",
        () -> delegate.thenComparingLong(toLongFunction));
  }

  @Override
  public String toString() {
    return "EverythingAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
