package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Hiding_TypesAloneAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Hiding_TypesAloneAsyncBlocking implements Hiding.TypesAlone {
  private final Hiding_TypesAloneAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Hiding_TypesAloneAsyncBlocking(Hiding_TypesAloneAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Hiding_TypesAloneAsyncBlocking(Hiding_TypesAloneAsync delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Hiding_TypesAloneAsync#get}}
   *
   * @param bean see {@link Hiding_TypesAloneAsync#get}
   * @param direction see {@link Hiding_TypesAloneAsync#get}
   */
  @Override
  public String get(Hiding.TypesAlone.java bean, Hiding.TypesAlone.io direction) {
    return BlockingCall.await(timeout, "Hiding_TypesAloneAsync.get",
        delegate.get(bean, direction));
  }

  @Override
  public String toString() {
    return "Hiding_TypesAloneAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
