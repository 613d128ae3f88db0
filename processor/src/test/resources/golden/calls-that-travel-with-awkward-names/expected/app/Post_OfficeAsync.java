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
 * an executor, and returns a future of its result.
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
   * {@return a future that completes when {@link Post.Office#send} has returned}
   *
   * @param delegate see {@link Post.Office#send}
   * @param caller see {@link Post.Office#send}
   */
  public CompletableFuture<@Nullable Void> send(Envelope.OfLetters delegate,
      @Nullable String caller) {
    return AsyncCall.run(executor, "Post.Office.send",
        () -> this.delegate.send(delegate, caller));
  }

  /**
   * {@return a future of what {@link Post.Office#next} returns}
   *
   * @param hashCode see {@link Post.Office#next}
   * @param toString see {@link Post.Office#next}
   */
  public CompletableFuture<@Nullable Letter> next(int hashCode, int toString) {
    return AsyncCall.call(executor, "Post.Office.next",
        () -> delegate.next(hashCode, toString));
  }

  /**
   * {@return a future of what {@link Post.Office#postRemote} returns}
   *
   * @param call see {@link Post.Office#postRemote}
   */
  public CompletableFuture<Map<Letter.Stamp, Envelope<? extends Letter>>> postRemote(
      char[]... call) {
    char[][] callCopy = AsyncCall.copyOf(call);
    return AsyncCall.call(executor, "Post.Office.postRemote",
        () -> delegate.postRemote(callCopy));
  }

  /**
   * {@return what {@link Post.Office#letter} returns, on the thread of the caller}
   */
  public int letter() {
    return delegate.letter();
  }

  /**
   * {@return a future of what {@link Post.Office#override} returns}
   */
  public CompletableFuture<Integer> override() {
    return AsyncCall.call(executor, "Post.Office.override",
        () -> delegate.override());
  }

  /**
   * {@return a future of what {@link Post.Office#remoteContract} returns}
   *
   * @param record see {@link Post.Office#remoteContract}
   * @deprecated see {@link Post.Office#remoteContract}
   */
  @Deprecated
  public CompletableFuture<Long> remoteContract(long record) {
    return AsyncCall.call(executor, "Post.Office.remoteContract",
        () -> delegate.remoteContract(record));
  }

  @Override
  public String toString() {
    return "Post_OfficeAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
