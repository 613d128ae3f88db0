package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import lib.Shop;

/**
 * Calls {@link Shop} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ShopBlocking {
  private final Shop delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public ShopBlocking(Shop delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public ShopBlocking(Shop delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link Shop#array}}
   */
  public Comparable<?>[] array() {
    return BlockingCall.await(timeout, "Shop.array",
        delegate.array());
  }

  /**
   * {@return the value of the future of {@link Shop#failing}}
   *
   * @throws IOException if the future fails with it
   */
  public String failing() throws IOException {
    return BlockingCall.await(timeout, "Shop.failing",
        delegate.failing(), IOException.class);
  }

  /**
   * {@return the value of the future of {@link Shop#future}}
   */
  public String future() {
    return BlockingCall.await(timeout, "Shop.future",
        delegate.future());
  }

  /**
   * {@return the value of the future of {@link Shop#hidden}}
   */
  public Comparable<?> hidden() {
    return BlockingCall.await(timeout, "Shop.hidden",
        delegate.hidden());
  }

  /**
   * {@return the value of the future of {@link Shop#list}}
   */
  public List<? extends Comparable<?>> list() {
    return BlockingCall.awaitStage(timeout, "Shop.list",
        delegate.list());
  }

  /**
   * {@return what {@link Shop#plain} returns, on the thread of the caller}
   */
  public Comparable<?> plain() {
    return delegate.plain();
  }

  @Override
  public String toString() {
    return "ShopBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
