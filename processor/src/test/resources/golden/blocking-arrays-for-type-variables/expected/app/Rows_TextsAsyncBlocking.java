package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Rows_TextsAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Rows_TextsAsyncBlocking implements Rows.Texts {
  private final Rows_TextsAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Rows_TextsAsyncBlocking(Rows_TextsAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Rows_TextsAsyncBlocking(Rows_TextsAsync delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Rows_TextsAsync#save}}
   *
   * @param <S> see {@link Rows_TextsAsync#save}
   * @param row see {@link Rows_TextsAsync#save}
   * @throws IOException if the future fails with it
   */
  @Override
  @SuppressWarnings("all")
  public <S extends String> S save(S row) throws IOException {
    return BlockingCall.await(timeout, "Rows_TextsAsync.save",
        delegate.save(row), IOException.class);
  }

  /**
   * {@return the value of the future of {@link Rows_TextsAsync#size}}
   *
   * @throws IOException if the future fails with it
   */
  @Override
  public int size() throws IOException {
    return BlockingCall.await(timeout, "Rows_TextsAsync.size",
        delegate.size(), IOException.class);
  }

  @Override
  public String toString() {
    return "Rows_TextsAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
