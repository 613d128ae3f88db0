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
   * {@return the value of {@link CommentApi#fetch}}
   *
   * @param id passed on
   * @throws IOException if the call fails with it
   */
  public String fetch(int id) throws IOException {
    return BlockingCall.await(timeout, "CommentApi.fetch",
        delegate.fetch(id), IOException.class);
  }

  /**
   * {@return the value of {@link CommentApi#search}}
   *
   * @param text passed on
   * @param exact passed on
   * @param authors passed on
   * @throws IOException if the call fails with it
   * @throws InterruptedException if the call fails with it
   * @throws TimeoutException if the call fails with it
   */
  public List<String> search(String text, boolean exact, long... authors) throws IOException,
      InterruptedException, TimeoutException {
    return BlockingCall.awaitStage(timeout, "CommentApi.search",
        delegate.search(text, exact, authors), IOException.class, InterruptedException.class,
            TimeoutException.class);
  }

  /**
   * Waits for the end of {@link CommentApi#delete}.
   *
   * @param id passed on
   */
  public void delete(int id) {
    BlockingCall.awaitStage(timeout, "CommentApi.delete",
        delegate.delete(id));
  }

  /**
   * {@return the value of {@link CommentApi#count}}
   */
  public Integer count() {
    return BlockingCall.await(timeout, "CommentApi.count",
        delegate.count());
  }

  /**
   * {@return the result of {@link CommentApi#size}}
   */
  public int size() {
    return delegate.size();
  }

  /**
   * Calls {@link CommentApi#close}.
   *
   * @throws IOException as there
   */
  public void close() throws IOException {
    delegate.close();
  }

  /**
   * {@return the value of {@link CommentApi#failing}}
   *
   * @param <X> as there
   * @param type passed on
   * @throws X if the call fails with it
   * @throws IllegalStateException if the call fails with it
   */
  public <X extends Exception> String failing(Class<X> type) throws X, IllegalStateException {
    return BlockingCall.await(timeout, "CommentApi.failing",
        delegate.failing(type), Exception.class);
  }
}
