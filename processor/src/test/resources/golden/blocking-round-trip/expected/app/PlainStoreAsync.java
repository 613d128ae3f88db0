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
@SuppressWarnings("try")
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
   * Waits for the end of {@link StoreAsync#put}.
   *
   * @param key passed on
   * @param value passed on
   * @throws IOException if the call fails with it
   */
  @Override
  public void put(K key, V value) throws IOException {
    BlockingCall.await(timeout, "StoreAsync.put",
        delegate.put(key, value), IOException.class);
  }

  /**
   * {@return the value of {@link StoreAsync#remove}}
   *
   * @param key passed on
   * @throws FileNotFoundException if the call fails with it
   * @throws InterruptedException if the call fails with it
   */
  @Override
  public boolean remove(K key) throws FileNotFoundException, InterruptedException {
    return BlockingCall.await(timeout, "StoreAsync.remove",
        delegate.remove(key), FileNotFoundException.class, InterruptedException.class);
  }

  /**
   * {@return the value of {@link StoreAsync#size}}
   */
  @Override
  public int size() {
    return BlockingCall.await(timeout, "StoreAsync.size",
        delegate.size());
  }

  /**
   * {@return the result of {@link StoreAsync#count}}
   *
   * @param names passed on
   * @throws IOException as there
   */
  @Override
  public long count(String... names) throws IOException {
    return delegate.count(names);
  }

  /**
   * {@return the value of {@link StoreAsync#all}}
   *
   * @param <T> as there
   * @param <X> as there
   * @param type passed on
   * @param thrown passed on
   * @throws X if the call fails with it
   */
  @Override
  public <T extends V, X extends Exception> List<T> all(Class<T> type, Class<X> thrown) throws X {
    return BlockingCall.await(timeout, "StoreAsync.all",
        delegate.all(type, thrown), Exception.class);
  }

  /**
   * {@return the value of {@link StoreAsync#letters}}
   */
  @Override
  public char[] letters() {
    return BlockingCall.await(timeout, "StoreAsync.letters",
        delegate.letters());
  }

  /**
   * Waits for the end of {@link StoreAsync#close}.
   *
   * @throws Exception if the call fails with it
   */
  @Override
  public void close() throws Exception {
    BlockingCall.await(timeout, "StoreAsync.close",
        delegate.close(), Exception.class);
  }

  /**
   * {@return the value of {@link StoreAsync#find}}
   *
   * @param key passed on
   * @throws IOException if the call fails with it
   */
  @Override
  public Optional<? extends V> find(K key) throws IOException {
    return BlockingCall.await(timeout, "StoreAsync.find",
        delegate.find(key), IOException.class);
  }
}
