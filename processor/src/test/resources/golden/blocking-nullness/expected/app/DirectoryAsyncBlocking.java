package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link DirectoryAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 *
 * @param <K> as in {@code DirectoryAsync}
 * @param <V> as in {@code DirectoryAsync}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullMarked
final class DirectoryAsyncBlocking<K, V extends @Nullable Object> implements Directory<K, V> {
  private final DirectoryAsync<K, V> delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public DirectoryAsyncBlocking(DirectoryAsync<K, V> delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public DirectoryAsyncBlocking(DirectoryAsync<K, V> delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link DirectoryAsync#find}}
   *
   * @param key see {@link DirectoryAsync#find}
   */
  @Override
  public @Nullable String find(K key) {
    return BlockingCall.await(timeout, "DirectoryAsync.find",
        delegate.find(key));
  }

  /**
   * {@return the value of the future of {@link DirectoryAsync#value}}
   *
   * @param key see {@link DirectoryAsync#value}
   */
  @Override
  public V value(@Nullable K key) {
    return BlockingCall.await(timeout, "DirectoryAsync.value",
        delegate.value(key));
  }

  /**
   * {@return the value of the future of {@link DirectoryAsync#list}}
   */
  @Override
  public List<@Nullable V> list() {
    return BlockingCall.await(timeout, "DirectoryAsync.list",
        delegate.list());
  }

  /**
   * Waits until the future of {@link DirectoryAsync#run} is done.
   */
  @Override
  public void run() {
    BlockingCall.await(timeout, "DirectoryAsync.run",
        delegate.run());
  }

  @Override
  public String toString() {
    return "DirectoryAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
