package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls {@link StoreAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 *
 * @param <K> as in {@code StoreAsync}
 * @param <V> as in {@code StoreAsync}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings({"all", "try"})
public final class PlainStoreAsync<K extends Comparable<K>, V> implements Store<K, V> {
  private final StoreAsync<K, V> delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public PlainStoreAsync(StoreAsync<K, V> delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public PlainStoreAsync(StoreAsync<K, V> delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * Waits until the future of {@link StoreAsync#put} is done.
   *
   * @param key see {@link StoreAsync#put}
   * @param value see {@link StoreAsync#put}
   * @throws IOException if the future fails with it
   */
  @Override
  public void put(K key, V value) throws IOException {
    BlockingCall.await(timeout, "StoreAsync.put",
        delegate.put(key, value), IOException.class);
  }

  /**
   * {@return the value of the future of {@link StoreAsync#remove}}
   *
   * @param key see {@link StoreAsync#remove}
   * @throws FileNotFoundException if the future fails with it
   * @throws InterruptedException if the future fails with it
   */
  @Override
  public boolean remove(K key) throws FileNotFoundException, InterruptedException {
    return BlockingCall.await(timeout, "StoreAsync.remove",
        delegate.remove(key), FileNotFoundException.class, InterruptedException.class);
  }

  /**
   * {@return the value of the future of {@link StoreAsync#size}}
   */
  @Override
  public int size() {
    return BlockingCall.await(timeout, "StoreAsync.size",
        delegate.size());
  }

  /**
   * {@return what {@link StoreAsync#count} returns, on the thread of the caller}
   *
   * @param names see {@link StoreAsync#count}
   * @throws IOException see {@link StoreAsync#count}
   */
  @Override
  public long count(String... names) throws IOException {
    return delegate.count(names);
  }

  /**
   * {@return the value of the future of {@link StoreAsync#all}}
   *
   * @param <T> see {@link StoreAsync#all}
   * @param <X> see {@link StoreAsync#all}
   * @param type see {@link StoreAsync#all}
   * @param thrown see {@link StoreAsync#all}
   * @throws X if the future fails with it
   */
  @Override
  public <T extends V, X extends Exception> List<T> all(Class<T> type, Class<X> thrown) throws X {
    return BlockingCall.await(timeout, "StoreAsync.all",
        delegate.all(type, thrown), Exception.class);
  }

  /**
   * {@return the value of the future of {@link StoreAsync#letters}}
   */
  @Override
  public char[] letters() {
    return BlockingCall.await(timeout, "StoreAsync.letters",
        delegate.letters());
  }

  /**
   * Waits until the future of {@link StoreAsync#close} is done.
   *
   * @throws Exception if the future fails with it
   */
  @Override
  public void close() throws Exception {
    BlockingCall.await(timeout, "StoreAsync.close",
        delegate.close(), Exception.class);
  }

  /**
   * {@return the value of the future of {@link StoreAsync#find}}
   *
   * @param key see {@link StoreAsync#find}
   * @throws IOException if the future fails with it
   */
  @Override
  public Optional<? extends V> find(K key) throws IOException {
    return BlockingCall.await(timeout, "StoreAsync.find",
        delegate.find(key), IOException.class);
  }

  @Override
  public String toString() {
    return "PlainStoreAsync[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
