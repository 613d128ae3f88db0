package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;
import lib.Api_FailingAsync;

/**
 * Calls {@link Api_FailingAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class Api_FailingAsyncBlocking {
  private final Api_FailingAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Api_FailingAsyncBlocking(Api_FailingAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Api_FailingAsyncBlocking(Api_FailingAsync delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Api_FailingAsync#number}}
   *
   * @throws IOException if the future fails with it
   */
  public int number() throws IOException {
    return BlockingCall.await(timeout, "Api_FailingAsync.number",
        delegate.number(), IOException.class);
  }

  /**
   * {@return the value of the future of {@link Api_FailingAsync#flag}}
   *
   * @throws IOException if the future fails with it
   */
  public boolean flag() throws IOException {
    return BlockingCall.await(timeout, "Api_FailingAsync.flag",
        delegate.flag(), IOException.class);
  }

  @Override
  public String toString() {
    return "Api_FailingAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
