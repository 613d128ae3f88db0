package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Originals_OfVariableAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 *
 * @param <T> as in {@code Originals_OfVariableAsync}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Originals_OfVariableAsyncBlocking<T> {
  private final Originals_OfVariableAsync<T> delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Originals_OfVariableAsyncBlocking(Originals_OfVariableAsync<T> delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Originals_OfVariableAsyncBlocking(Originals_OfVariableAsync<T> delegate,
      Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Originals_OfVariableAsync#value}}
   *
   * @param value see {@link Originals_OfVariableAsync#value}
   * @throws IOException if the future fails with it
   */
  public T value(T value) throws IOException {
    return BlockingCall.await(timeout, "Originals_OfVariableAsync.value",
        delegate.value(value), IOException.class);
  }

  @Override
  public String toString() {
    return "Originals_OfVariableAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
