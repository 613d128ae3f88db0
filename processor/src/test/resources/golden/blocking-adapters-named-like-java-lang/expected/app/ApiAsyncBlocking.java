package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Calls {@link ApiAsync} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@java.lang.SuppressWarnings({"all", "deprecation"})
final class ApiAsyncBlocking implements Api {
  private final ApiAsync delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public ApiAsyncBlocking(ApiAsync delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public ApiAsyncBlocking(ApiAsync delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link ApiAsync#text}}
   *
   * @param object see {@link ApiAsync#text}
   */
  @java.lang.Override
  public java.lang.String text(java.lang.Object object) {
    return BlockingCall.await(timeout, "ApiAsync.text",
        delegate.text(object));
  }

  /**
   * Waits until the future of {@link ApiAsync#nothing} is done.
   */
  @java.lang.Override
  public void nothing() {
    BlockingCall.await(timeout, "ApiAsync.nothing",
        delegate.nothing());
  }

  /**
   * {@return the value of the future of {@link ApiAsync#number}}
   */
  @java.lang.Override
  public int number() {
    return BlockingCall.await(timeout, "ApiAsync.number",
        delegate.number());
  }

  /**
   * Waits until the future of {@link ApiAsync#lists} is done.
   *
   * @param <T> see {@link ApiAsync#lists}
   * @param lists see {@link ApiAsync#lists}
   * @deprecated see {@link ApiAsync#lists}
   */
  @java.lang.Override
  @Deprecated
  @java.lang.SuppressWarnings("unchecked")
  public <T> void lists(List<T>... lists) {
    BlockingCall.await(timeout, "ApiAsync.lists",
        delegate.lists(lists));
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "ApiAsyncBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
