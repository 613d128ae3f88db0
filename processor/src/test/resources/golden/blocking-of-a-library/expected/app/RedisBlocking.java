package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import lib.Redis;

/**
 * Calls {@link Redis} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 *
 * @param <K> as in {@code Redis}
 * @param <V> as in {@code Redis}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class RedisBlocking<K, V> {
  private final Redis<K, V> delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public RedisBlocking(Redis<K, V> delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public RedisBlocking(Redis<K, V> delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Redis#get(Object)}}
   *
   * @param k see {@link Redis#get(Object)}
   */
  public V get(K k) {
    return BlockingCall.await(timeout, "Redis.get",
        delegate.get(k));
  }

  /**
   * {@return the value of the future of {@link Redis#get(Object, Object)}}
   *
   * @param k see {@link Redis#get(Object, Object)}
   * @param k2 see {@link Redis#get(Object, Object)}
   */
  public List<V> get(K k, K k2) {
    return BlockingCall.await(timeout, "Redis.get",
        delegate.get(k, k2));
  }

  /**
   * Waits until the future of {@link Redis#gone} is done.
   *
   * @param k see {@link Redis#gone}
   * @throws InterruptedException if the future fails with it
   * @deprecated see {@link Redis#gone}
   */
  @Deprecated(since = "2", forRemoval = true)
  @SuppressWarnings("removal")
  public void gone(K k) throws InterruptedException {
    BlockingCall.await(timeout, "Redis.gone",
        delegate.gone(k), InterruptedException.class);
  }

  /**
   * Waits until the future of {@link Redis#old} is done.
   *
   * @param k see {@link Redis#old}
   * @deprecated see {@link Redis#old}
   */
  @Deprecated
  public void old(K k) {
    BlockingCall.await(timeout, "Redis.old",
        delegate.old(k));
  }

  /**
   * {@return the value of the future of {@link Redis#pop}}
   *
   * @param number see {@link Redis#pop}
   * @param ks see {@link Redis#pop}
   */
  @SuppressWarnings("unchecked")
  public Map.Entry<K, V> pop(long number, K... ks) {
    return BlockingCall.await(timeout, "Redis.pop",
        delegate.pop(number, ks));
  }

  /**
   * Calls {@link Redis#setTimeout} on the thread of the caller.
   *
   * @param duration see {@link Redis#setTimeout}
   */
  public void setTimeout(Duration duration) {
    delegate.setTimeout(duration);
  }

  @Override
  public String toString() {
    return "RedisBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
