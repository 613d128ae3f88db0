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
 * the executor given here, and returns a future of its result.
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
   * {@return the end of {@link Everything#abstractOne}}
   */
  public CompletableFuture<Void> abstractOne() {
    return AsyncCall.run(executor, "Everything.abstractOne",
        () -> delegate.abstractOne());
  }

  /**
   * {@return the result of {@link Everything#defaultOne}}
   */
  public CompletableFuture<String> defaultOne() {
    return AsyncCall.call(executor, "Everything.defaultOne",
        () -> delegate.defaultOne());
  }

  /**
   * {@return the result of {@link Everything#compare}}
   *
   * @param a passed on
   * @param b passed on
   */
  public CompletableFuture<Integer> compare(String a, String b) {
    return AsyncCall.call(executor, "Everything.compare",
        () -> delegate.compare(a, b));
  }

  /**
   * {@return the result of {@link Everything#equals(String)}}
   *
   * @param other passed on
   */
  public CompletableFuture<Boolean> equals(String other) {
    return AsyncCall.call(executor, "Everything.equals",
        () -> delegate.equals(other));
  }

  /**
   * {@return the result of {@link Everything#hashCode(int)}}
   *
   * @param seed passed on
   */
  public CompletableFuture<Integer> hashCode(int seed) {
    return AsyncCall.call(executor, "Everything.hashCode",
        () -> delegate.hashCode(seed));
  }

  /**
   * {@return the result of {@link Everything#clone}}
   */
  public CompletableFuture<Object> clone() {
    return AsyncCall.call(executor, "Everything.clone",
        () -> delegate.clone());
  }

  /**
   * {@return the result of {@link Everything#reversed}}
   */
  public CompletableFuture<Comparator<String>> reversed() {
    return AsyncCall.call(executor, "Everything.reversed",
        () -> delegate.reversed());
  }

  /**
   * {@return the result of {@link Everything#thenComparing(Comparator)}}
   *
   * @param comparator passed on
   */
  public CompletableFuture<Comparator<String>> thenComparing(
      Comparator<? super String> comparator) {
    return AsyncCall.call(executor, "Everything.thenComparing",
        () -> delegate.thenComparing(comparator));
  }

  /**
   * {@return the result of {@link Everything#thenComparing(Function)}}
   *
   * @param <U> as there
   * @param function passed on
   */
  public <U extends Comparable<? super U>> CompletableFuture<Comparator<String>> thenComparing(
      Function<? super String, ? extends U> function) {
    return AsyncCall.call(executor, "Everything.thenComparing",
        () -> delegate.<U>thenComparing(function));
  }

  /**
   * {@return the result of {@link Everything#thenComparing(Function, Comparator)}}
   *
   * @param <U> as there
   * @param function passed on
   * @param comparator passed on
   */
  public <U> CompletableFuture<Comparator<String>> thenComparing(
      Function<? super String, ? extends U> function, Comparator<? super U> comparator) {
    return AsyncCall.call(executor, "Everything.thenComparing",
        () -> delegate.thenComparing(function, comparator));
  }

  /**
   * {@return the result of {@link Everything#thenComparingDouble}}
   *
   * @param toDoubleFunction passed on
   */
  public CompletableFuture<Comparator<String>> thenComparingDouble(
      ToDoubleFunction<? super String> toDoubleFunction) {
    return AsyncCall.call(executor, "Everything.thenComparingDouble",
        () -> delegate.thenComparingDouble(toDoubleFunction));
  }

  /**
   * {@return the result of {@link Everything#thenComparingInt}}
   *
   * @param toIntFunction passed on
   */
  public CompletableFuture<Comparator<String>> thenComparingInt(
      ToIntFunction<? super String> toIntFunction) {
    return AsyncCall.call(executor, "Everything.thenComparingInt",
        () -> delegate.thenComparingInt(toIntFunction));
  }

  /**
   * {@return the result of {@link Everything#thenComparingLong}}
   *
   * @param toLongFunction passed on
   */
  public CompletableFuture<Comparator<String>> thenComparingLong(
      ToLongFunction<? super String> toLongFunction) {
    return AsyncCall.call(executor, "Everything.thenComparingLong",
        () -> delegate.thenComparingLong(toLongFunction));
  }
}
