package app;

import io.asyncfacade.AsyncFacadeGenerated;
import javax.annotation.processing.Generated;

/**
 * Calls {@link MembersAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class MembersAsyncBlocking implements Members {
  private final MembersAsync delegate;

  private final java.time.Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public MembersAsyncBlocking(MembersAsync delegate) {
    this(delegate, java.time.temporal.ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public MembersAsyncBlocking(MembersAsync delegate, java.time.Duration timeout) {
    this.delegate = java.util.Objects.requireNonNull(delegate, "delegate");
    this.timeout = java.util.Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link MembersAsync#mine}}
   *
   * @param theirs see {@link MembersAsync#mine}
   * @param others see {@link MembersAsync#mine}
   * @throws Members.IOException if the future fails with it
   * @throws java.io.IOException if the future fails with it
   */
  @java.lang.Override
  public Inherited.String mine(Inherited.String theirs, java.lang.String others) throws
      Members.IOException, java.io.IOException {
    return io.asyncfacade.BlockingCall.await(timeout, "MembersAsync.mine",
        delegate.mine(theirs, others), Members.IOException.class, java.io.IOException.class);
  }

  /**
   * {@return the value of the future of {@link MembersAsync#near}}
   */
  @java.lang.Override
  public Near near() {
    return io.asyncfacade.BlockingCall.await(timeout, "MembersAsync.near",
        delegate.near());
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "MembersAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
