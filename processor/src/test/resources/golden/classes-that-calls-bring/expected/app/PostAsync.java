package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Post} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class PostAsync {
  private final Post delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public PostAsync(Post delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Post#shape} returns}
   */
  public CompletableFuture<Post.Shape> shape() {
    return AsyncCall.call(executor, "Post.shape",
        () -> delegate.shape());
  }

  /**
   * {@return a future of what {@link Post#voice} returns}
   */
  public CompletableFuture<Post.Voice> voice() {
    return AsyncCall.call(executor, "Post.voice",
        () -> delegate.voice());
  }

  /**
   * {@return a future of what {@link Post#sealed} returns}
   */
  public CompletableFuture<Post.Sealed> sealed() {
    return AsyncCall.call(executor, "Post.sealed",
        () -> delegate.sealed());
  }

  /**
   * {@return a future of what {@link Post#draft} returns}
   */
  public CompletableFuture<Post.Draft> draft() {
    return AsyncCall.call(executor, "Post.draft",
        () -> delegate.draft());
  }

  /**
   * {@return a future of what {@link Post#child} returns}
   */
  public CompletableFuture<Post.Child> child() {
    return AsyncCall.call(executor, "Post.child",
        () -> delegate.child());
  }

  /**
   * {@return a future of what {@link Post#pages} returns}
   */
  public CompletableFuture<Post.Pages> pages() {
    return AsyncCall.call(executor, "Post.pages",
        () -> delegate.pages());
  }

  /**
   * {@return a future of what {@link Post#numbers} returns}
   */
  public CompletableFuture<Post.Numbers<Post.Unit, ? extends Integer>> numbers() {
    return AsyncCall.call(executor, "Post.numbers",
        () -> delegate.numbers());
  }

  /**
   * {@return a future that completes when {@link Post#fails} has returned}
   */
  public CompletableFuture<Void> fails() {
    return AsyncCall.run(executor, "Post.fails",
        () -> delegate.fails());
  }

  /**
   * {@return a future of what {@link Post#notes} returns}
   */
  public CompletableFuture<Post.Note[][]> notes() {
    return AsyncCall.call(executor, "Post.notes",
        () -> delegate.notes());
  }

  @Override
  public String toString() {
    return "PostAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
