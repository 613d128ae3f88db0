package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Hiding_TypesAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Hiding_TypesAsyncBlocking {
  private final Hiding_TypesAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Hiding_TypesAsyncBlocking(Hiding_TypesAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Hiding_TypesAsyncBlocking(Hiding_TypesAsync delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Hiding_TypesAsync#get}}
   */
  public String get() {
    return BlockingCall.await(timeout, "Hiding_TypesAsync.get",
        delegate.get());
  }

  @Override
  public String toString() {
    return "Hiding_TypesAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
