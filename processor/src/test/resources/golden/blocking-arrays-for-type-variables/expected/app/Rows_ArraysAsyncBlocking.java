package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rows_ArraysAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Rows_ArraysAsyncBlocking {
  private final Rows_ArraysAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Rows_ArraysAsyncBlocking(Rows_ArraysAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Rows_ArraysAsyncBlocking(Rows_ArraysAsync delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Rows_ArraysAsync#save}}
   *
   * @param row see {@link Rows_ArraysAsync#save}
   * @throws IOException if the future fails with it
   */
  public String[] save(String[] row) throws IOException {
    return BlockingCall.await(timeout, "Rows_ArraysAsync.save",
        delegate.save(row), IOException.class);
  }

  /**
   * {@return the value of the future of {@link Rows_ArraysAsync#size}}
   *
   * @throws IOException if the future fails with it
   */
  public int size() throws IOException {
    return BlockingCall.await(timeout, "Rows_ArraysAsync.size",
        delegate.size(), IOException.class);
  }

  @Override
  public String toString() {
    return "Rows_ArraysAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
