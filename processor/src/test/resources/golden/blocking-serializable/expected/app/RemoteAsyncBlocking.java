package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link RemoteAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings({"all", "deprecation", "removal", "serial"})
public final class RemoteAsyncBlocking implements Remote {
  private final RemoteAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public RemoteAsyncBlocking(RemoteAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public RemoteAsyncBlocking(RemoteAsync delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * Waits until the future of {@link RemoteAsync#old} is done.
   *
   * @throws Exception if the future fails with it
   * @deprecated see {@link RemoteAsync#old}
   */
  @Override
  @Deprecated
  public void old() throws Exception {
    BlockingCall.await(timeout, "RemoteAsync.old",
        delegate.old(), Exception.class);
  }

  /**
   * {@return the value of the future of {@link RemoteAsync#gone}}
   *
   * @deprecated see {@link RemoteAsync#gone}
   */
  @Override
  @Deprecated(since = "1", forRemoval = true)
  public int gone() {
    return BlockingCall.await(timeout, "RemoteAsync.gone",
        delegate.gone());
  }

  /**
   * {@return the value of the future of {@link RemoteAsync#pick}}
   *
   * @param <T> see {@link RemoteAsync#pick}
   * @param type see {@link RemoteAsync#pick}
   * @param values see {@link RemoteAsync#pick}
   * @throws InterruptedException if the future fails with it
   */
  @Override
  @SuppressWarnings("unchecked")
  public <T extends Number & Runnable> T pick(Class<T> type, T... values) throws
      InterruptedException {
    return BlockingCall.await(timeout, "RemoteAsync.pick",
        delegate.pick(type, values), InterruptedException.class);
  }

  /**
   * Waits until the future of {@link RemoteAsync#skippedDefault} is done.
   */
  @Override
  public void skippedDefault() {
    BlockingCall.await(timeout, "RemoteAsync.skippedDefault",
        delegate.skippedDefault());
  }

  /**
   * {@return the value of the future of {@link RemoteAsync#compareTo}}
   *
   * @param t see {@link RemoteAsync#compareTo}
   */
  @Override
  public int compareTo(Remote t) {
    return BlockingCall.await(timeout, "RemoteAsync.compareTo",
        delegate.compareTo(t));
  }

  @Override
  public String toString() {
    return "RemoteAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
