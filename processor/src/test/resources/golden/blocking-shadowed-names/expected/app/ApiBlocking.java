package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Api} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class ApiBlocking {
  private final Api delegate;

  private final java.time.Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public ApiBlocking(Api delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public ApiBlocking(Api delegate, java.time.Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Api#mine}}
   *
   * @param theirs see {@link Api#mine}
   * @param unit see {@link Api#mine}
   * @param call see {@link Api#mine}
   * @throws Api.IOException if the future fails with it
   */
  public Override mine(Duration theirs, app.ChronoUnit unit, app.BlockingCall call) throws
      Api.IOException {
    return BlockingCall.await(timeout, "Api.mine",
        delegate.mine(theirs, unit, call), Api.IOException.class);
  }

  /**
   * {@return the value of the future of {@link Api#other}}
   *
   * @param object see {@link Api#other}
   * @throws IOException if the future fails with it
   */
  public Object other(java.lang.Object object) throws IOException {
    return BlockingCall.await(timeout, "Api.other",
        delegate.other(object), IOException.class);
  }

  @java.lang.Override
  public String toString() {
    return "ApiBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
