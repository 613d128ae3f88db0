package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Waiter} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class WaiterBlocking {
  private final Waiter delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public WaiterBlocking(Waiter delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public WaiterBlocking(Waiter delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Waiter#upper}}
   */
  public @Nullable String upper() {
    return BlockingCall.awaitStage(timeout, "Waiter.upper",
        delegate.upper());
  }

  /**
   * {@return the value of the future of {@link Waiter#anything}}
   */
  public @Nullable Object anything() {
    return BlockingCall.awaitStage(timeout, "Waiter.anything",
        delegate.anything());
  }

  /**
   * {@return the value of the future of {@link Waiter#lower}}
   */
  public @Nullable Object lower() {
    return BlockingCall.awaitStage(timeout, "Waiter.lower",
        delegate.lower());
  }

  /**
   * {@return the value of the future of {@link Waiter#annotated}}
   */
  public @Nullable String annotated() {
    return BlockingCall.awaitStage(timeout, "Waiter.annotated",
        delegate.annotated());
  }

  /**
   * {@return the value of the future of {@link Waiter#exact}}
   */
  public @Nullable String exact() {
    return BlockingCall.awaitStage(timeout, "Waiter.exact",
        delegate.exact());
  }

  /**
   * {@return the value of the future of {@link Waiter#variable}}
   *
   * @param <T> see {@link Waiter#variable}
   * @param value see {@link Waiter#variable}
   */
  public <@Nullable T> @Nullable T variable(T value) {
    return BlockingCall.awaitStage(timeout, "Waiter.variable",
        delegate.<T>variable(value));
  }

  @Override
  public String toString() {
    return "WaiterBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
