package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Hiding_ConstantsOfTypesAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Hiding_ConstantsOfTypesAsyncBlocking implements Hiding.ConstantsOfTypes {
  private final Hiding_ConstantsOfTypesAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Hiding_ConstantsOfTypesAsyncBlocking(Hiding_ConstantsOfTypesAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Hiding_ConstantsOfTypesAsyncBlocking(Hiding_ConstantsOfTypesAsync delegate,
      Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Hiding_ConstantsOfTypesAsync#get}}
   *
   * @param <T> see {@link Hiding_ConstantsOfTypesAsync#get}
   * @param value see {@link Hiding_ConstantsOfTypesAsync#get}
   */
  @Override
  public <T> T get(T value) {
    return BlockingCall.await(timeout, "Hiding_ConstantsOfTypesAsync.get",
        delegate.get(value));
  }

  @Override
  public String toString() {
    return "Hiding_ConstantsOfTypesAsyncBlocking[delegate=" + delegate
        + ", timeout=" + timeout + "]";
  }
}
