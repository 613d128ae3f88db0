package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Results} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 *
 * @param <K> as in {@code Results}
 * @param <V> as in {@code Results}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class ResultsBlocking<K extends Comparable<K>, V> {
  private final Results<K, V> delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public ResultsBlocking(Results<K, V> delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public ResultsBlocking(Results<K, V> delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Results#value}}
   *
   * @param key see {@link Results#value}
   */
  public V value(K key) {
    return BlockingCall.await(timeout, "Results.value",
        delegate.value(key));
  }

  /**
   * {@return the value of the future of {@link Results#upper}}
   */
  public V upper() {
    return BlockingCall.awaitStage(timeout, "Results.upper",
        delegate.upper());
  }

  /**
   * {@return the value of the future of {@link Results#lower}}
   */
  public Object lower() {
    return BlockingCall.awaitStage(timeout, "Results.lower",
        delegate.lower());
  }

  /**
   * {@return the value of the future of {@link Results#any}}
   */
  public Object any() {
    return BlockingCall.await(timeout, "Results.any",
        delegate.any());
  }

  /**
   * {@return the value of the future of {@link Results#raw}}
   */
  @SuppressWarnings({"all", "unchecked"})
  public Object raw() {
    return BlockingCall.await(timeout, "Results.raw",
        delegate.raw());
  }

  /**
   * {@return the value of the future of {@link Results#rawStage}}
   */
  @SuppressWarnings({"all", "unchecked"})
  public Object rawStage() {
    return BlockingCall.awaitStage(timeout, "Results.rawStage",
        delegate.rawStage());
  }

  /**
   * {@return the value of the future of {@link Results#subtype}}
   */
  public int[] subtype() {
    return BlockingCall.await(timeout, "Results.subtype",
        delegate.subtype());
  }

  /**
   * {@return the value of the future of {@link Results#both}}
   */
  public String both() {
    return BlockingCall.await(timeout, "Results.both",
        delegate.both());
  }

  /**
   * {@return the value of the future of {@link Results#variable}}
   *
   * @param <F> see {@link Results#variable}
   * @param future see {@link Results#variable}
   */
  public <F extends CompletableFuture<Map<K, List<V>>>> Map<K, List<V>> variable(F future) {
    return BlockingCall.await(timeout, "Results.variable",
        delegate.variable(future));
  }

  /**
   * {@return the value of the future of {@link Results#inferred}}
   *
   * @param <T> see {@link Results#inferred}
   * @param value see {@link Results#inferred}
   */
  public <T> T inferred(T value) {
    return BlockingCall.await(timeout, "Results.inferred",
        delegate.inferred(value));
  }

  /**
   * {@return the value of the future of {@link Results#explicit}}
   *
   * @param <T> see {@link Results#explicit}
   */
  public <T> List<T> explicit() {
    return BlockingCall.await(timeout, "Results.explicit",
        delegate.<T>explicit());
  }

  /**
   * {@return the value of the future of {@link Results#twice}}
   */
  public CompletableFuture<V> twice() {
    return BlockingCall.await(timeout, "Results.twice",
        delegate.twice());
  }

  /**
   * {@return what {@link Results#plain} returns, on the thread of the caller}
   *
   * @param value see {@link Results#plain}
   */
  public V plain(V value) {
    return delegate.plain(value);
  }

  /**
   * Waits until the future of {@link Results#timeout} is done.
   *
   * @param delegate see {@link Results#timeout}
   * @param timeout see {@link Results#timeout}
   * @param blockingCall see {@link Results#timeout}
   * @param future see {@link Results#timeout}
   */
  public void timeout(Object delegate, Object timeout, Object blockingCall, Object future) {
    BlockingCall.await(this.timeout, "Results.timeout",
        this.delegate.timeout(delegate, timeout, blockingCall, future));
  }

  /**
   * {@return the value of the future of {@link Results#first}}
   */
  public V first() {
    return BlockingCall.await(timeout, "Results.first",
        delegate.first());
  }

  /**
   * Waits until the future of {@link Results#nothing} is done.
   */
  public void nothing() {
    BlockingCall.await(timeout, "Results.nothing",
        delegate.nothing());
  }

  @Override
  public String toString() {
    return "ResultsBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
