package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;
import lib.Client;

/**
 * Calls {@link Client} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ClientBlocking {
  private final Client delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public ClientBlocking(Client delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public ClientBlocking(Client delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Client#hidden}}
   */
  public Closeable hidden() {
    return BlockingCall.await(timeout, "Client.hidden",
        delegate.hidden());
  }

  /**
   * {@return what {@link Client#isOpen} returns, on the thread of the caller}
   */
  public boolean isOpen() {
    return delegate.isOpen();
  }

  /**
   * {@return the value of the future of {@link Client#send}}
   *
   * @param bs see {@link Client#send}
   * @throws IOException if the future fails with it
   */
  public Integer send(byte[] bs) throws IOException {
    return BlockingCall.await(timeout, "Client.send",
        delegate.send(bs), IOException.class);
  }

  @Override
  public String toString() {
    return "ClientBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
