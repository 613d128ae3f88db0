package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link CommentClient} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class CommentClientAsync {
  private final CommentClient delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public CommentClientAsync(CommentClient delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link CommentClient#fetch} returns}
   *
   * @param id see {@link CommentClient#fetch}
   */
  public CompletableFuture<String> fetch(int id) {
    return AsyncCall.call(executor, "CommentClient.fetch",
        () -> delegate.fetch(id));
  }

  /**
   * {@return a future of what {@link CommentClient#search} returns}
   *
   * @param text see {@link CommentClient#search}
   * @param exact see {@link CommentClient#search}
   * @param authors see {@link CommentClient#search}
   */
  public CompletableFuture<List<String>> search(String text, boolean exact, long... authors) {
    long[] authorsCopy = AsyncCall.copyOf(authors);
    return AsyncCall.call(executor, "CommentClient.search",
        () -> delegate.search(text, exact, authorsCopy));
  }

  /**
   * {@return a future that completes when {@link CommentClient#delete} has returned}
   *
   * @param id see {@link CommentClient#delete}
   */
  public CompletableFuture<Void> delete(int id) {
    return AsyncCall.run(executor, "CommentClient.delete",
        () -> delegate.delete(id));
  }

  @Override
  public String toString() {
    return "CommentClientAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
