package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.BlockingCall;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * Calls {@link CommentApi} and waits: each method returns when the future of the method of the
 * same name has ended, with its value or its exception.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class CommentApiBlocking {
  private final CommentApi delegate;

  private final Duration timeout;

  /**
   * Waits for each call as long as it takes.
   *
   * @param delegate the object whose methods are called
   */
  public CommentApiBlocking(CommentApi delegate) {
    this(delegate, ChronoUnit.FOREVER.getDuration());
  }

  /**
   * Cancels each call that takes too long.
   *
   * @param delegate the object whose methods are called
   * @param timeout how long to wait for a future at most
   */
  public CommentApiBlocking(CommentApi delegate, Duration timeout) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.timeout = Objects.requireNonNull(timeout, "timeout");
  }

  /**
   * {@return the value of the future of {@link CommentApi#fetch}}
   *
   * @param id see {@link CommentApi#fetch}
   * @throws IOException if the future fails with it
   */
  public String fetch(int id) throws IOException {
    return BlockingCall.await(timeout, "CommentApi.fetch",
        delegate.fetch(id), IOException.class);
  }

  /**
   * {@return the value of the future of {@link CommentApi#search}}
   *
   * @param text see {@link CommentApi#search}
   * @param exact see {@link CommentApi#search}
   * @param authors see {@link CommentApi#search}
   * @throws IOException if the future fails with it
   * @throws InterruptedException if the future fails with it
   * @throws TimeoutException if the future fails with it
   */
  public List<String> search(String text, boolean exact, long... authors) throws IOException,
      InterruptedException, TimeoutException {
    return BlockingCall.awaitStage(timeout, "CommentApi.search",
        delegate.search(text, exact, authors), IOException.class, InterruptedException.class,
            TimeoutException.class);
  }

  /**
   * Waits until the future of {@link CommentApi#delete} is done.
   *
   * @param id see {@link CommentApi#delete}
   */
  public void delete(int id) {
    BlockingCall.awaitStage(timeout, "CommentApi.delete",
        delegate.delete(id));
  }

  /**
   * {@return the value of the future of {@link CommentApi#count}}
   */
  public Integer count() {
    return BlockingCall.await(timeout, "CommentApi.count",
        delegate.count());
  }

  /**
   * {@return what {@link CommentApi#size} returns, on the thread of the caller}
   */
  public int size() {
    return delegate.size();
  }

  /**
   * Calls {@link CommentApi#close} on the thread of the caller.
   *
   * @throws IOException see {@link CommentApi#close}
   */
  public void close() throws IOException {
    delegate.close();
  }

  /**
   * {@return the value of the future of {@link CommentApi#failing}}
   *
   * @param <X> see {@link CommentApi#failing}
   * @param type see {@link CommentApi#failing}
   * @throws X if the future fails with it
   * @throws IllegalStateException if the future fails with it
   */
  public <X extends Exception> String failing(Class<X> type) throws X, IllegalStateException {
    return BlockingCall.await(timeout, "CommentApi.failing",
        delegate.failing(type), Exception.class);
  }

  @Override
  public String toString() {
    return "CommentApiBlocking[delegate=" + delegate + ", timeout=" + timeout + "]";
  }
}
