package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mixed} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class MixedBlocking {
  private final Mixed delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public MixedBlocking(Mixed delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public MixedBlocking(Mixed delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Mixed#stage}}
   */
  public String stage() {
    return BlockingCall.awaitStage(timeout, "Mixed.stage",
        delegate.stage());
  }

  /**
   * {@return what {@link Mixed#plain} returns, on the thread of the caller}
   */
  public String plain() {
    return delegate.plain();
  }

  @Override
  public String toString() {
    return "MixedBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
