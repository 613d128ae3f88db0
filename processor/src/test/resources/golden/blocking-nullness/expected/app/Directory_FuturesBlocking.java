package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Directory.Futures} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullMarked
final class Directory_FuturesBlocking {
  private final Directory.Futures delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public Directory_FuturesBlocking(Directory.Futures delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public Directory_FuturesBlocking(Directory.Futures delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Directory.Futures#find}}
   */
  public @Nullable String find() {
    return BlockingCall.await(timeout, "Directory.Futures.find",
        delegate.find());
  }

  /**
   * Waits until the future of {@link Directory.Futures#run} is done.
   */
  public void run() {
    BlockingCall.await(timeout, "Directory.Futures.run",
        delegate.run());
  }

  /**
   * {@return the value of the future of {@link Directory.Futures#upper}}
   */
  public @Nullable String upper() {
    return BlockingCall.await(timeout, "Directory.Futures.upper",
        delegate.upper());
  }

  @Override
  public String toString() {
    return "Directory_FuturesBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
