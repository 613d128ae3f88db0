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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link CommentClient#fetch}}
   *
   * @param id passed on
   */
  public CompletableFuture<String> fetch(int id) {
    return AsyncCall.call(executor, "CommentClient.fetch",
        () -> delegate.fetch(id));
  }

  /**
   * {@return the result of {@link CommentClient#search}}
   *
   * @param text passed on
   * @param exact passed on
   * @param authors passed on
   */
  public CompletableFuture<List<String>> search(String text, boolean exact, long... authors) {
    long[] authorsCopy = AsyncCall.copyOf(authors);
    return AsyncCall.call(executor, "CommentClient.search",
        () -> delegate.search(text, exact, authorsCopy));
  }

  /**
   * {@return the end of {@link CommentClient#delete}}
   *
   * @param id passed on
   */
  public CompletableFuture<Void> delete(int id) {
    return AsyncCall.run(executor, "CommentClient.delete",
        () -> delegate.delete(id));
  }
}
