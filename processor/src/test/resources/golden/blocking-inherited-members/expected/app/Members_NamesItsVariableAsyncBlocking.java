package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Members_NamesItsVariableAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Members_NamesItsVariableAsyncBlocking {
  private final Members_NamesItsVariableAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Members_NamesItsVariableAsyncBlocking(Members_NamesItsVariableAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Members_NamesItsVariableAsyncBlocking(Members_NamesItsVariableAsync delegate,
      Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Members_NamesItsVariableAsync#any}}
   *
   * @param <T> see {@link Members_NamesItsVariableAsync#any}
   * @param value see {@link Members_NamesItsVariableAsync#any}
   */
  public <T> T any(T value) {
    return BlockingCall.await(timeout, "Members_NamesItsVariableAsync.any",
        delegate.any(value));
  }

  @Override
  public String toString() {
    return "Members_NamesItsVariableAsyncBlocking[delegate=" + delegate
        + ", timeout=" + timeout + "]";
  }
}
