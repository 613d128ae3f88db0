package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Post.Office} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullMarked
public final class Post_OfficeAsync {
  private final Post.Office delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Post_OfficeAsync(Post.Office delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the end of {@link Post.Office#send}}
   *
   * @param delegate passed on
   * @param caller passed on
   */
  public CompletableFuture<@Nullable Void> send(Envelope.OfLetters delegate,
      @Nullable String caller) {
    return AsyncCall.run(executor, "Post.Office.send",
        () -> this.delegate.send(delegate, caller));
  }

  /**
   * {@return the result of {@link Post.Office#next}}
   *
   * @param hashCode passed on
   * @param toString passed on
   */
  public CompletableFuture<@Nullable Letter> next(int hashCode, int toString) {
    return AsyncCall.call(executor, "Post.Office.next",
        () -> delegate.next(hashCode, toString));
  }

  /**
   * {@return the result of {@link Post.Office#postRemote}}
   *
   * @param call passed on
   */
  public CompletableFuture<Map<Letter.Stamp, Envelope<? extends Letter>>> postRemote(
      char[]... call) {
    char[][] callCopy = AsyncCall.copyOf(call);
    return AsyncCall.call(executor, "Post.Office.postRemote",
        () -> delegate.postRemote(callCopy));
  }

  /**
   * {@return the result of {@link Post.Office#letter}}
   */
  public int letter() {
    return delegate.letter();
  }

  /**
   * {@return the result of {@link Post.Office#override}}
   */
  public CompletableFuture<Integer> override() {
    return AsyncCall.call(executor, "Post.Office.override",
        () -> delegate.override());
  }

  /**
   * {@return the result of {@link Post.Office#remoteContract}}
   *
   * @param record passed on
   * @deprecated as there
   */
  @Deprecated
  public CompletableFuture<Long> remoteContract(long record) {
    return AsyncCall.call(executor, "Post.Office.remoteContract",
        () -> delegate.remoteContract(record));
  }
}
