package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link PlainAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class PlainAsyncBlocking implements Plain {
  private final PlainAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public PlainAsyncBlocking(PlainAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public PlainAsyncBlocking(PlainAsync delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link PlainAsync#mine}}
   *
   * @throws Api.IOException if the future fails with it
   * @throws IOException if the future fails with it
   */
  @java.lang.Override
  public Override mine() throws Api.IOException, IOException {
    return BlockingCall.await(timeout, "PlainAsync.mine",
        delegate.mine(), Api.IOException.class, IOException.class);
  }

  @java.lang.Override
  public String toString() {
    return "PlainAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
