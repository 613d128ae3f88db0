package io.example;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Map;
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
  public CompletableFuture<Comment> fetch(int id) {
    return AsyncCall.call(executor, "CommentClient.fetch",
        () -> delegate.fetch(id));
  }

  /**
   * {@return a future of what {@link CommentClient#find(String)} returns}
   *
   * @param text see {@link CommentClient#find(String)}
   */
  public CompletableFuture<List<Comment>> find(String text) {
    return AsyncCall.call(executor, "CommentClient.find",
        () -> delegate.find(text));
  }

  /**
   * {@return a future of what {@link CommentClient#find(String, int)} returns}
   *
   * @param text see {@link CommentClient#find(String, int)}
   * @param limit see {@link CommentClient#find(String, int)}
   */
  public CompletableFuture<List<Comment>> find(String text, int limit) {
    return AsyncCall.call(executor, "CommentClient.find",
        () -> delegate.find(text, limit));
  }

  /**
   * {@return a future of what {@link CommentClient#find(Comment.Mood[])} returns}
   *
   * @param moods see {@link CommentClient#find(Comment.Mood[])}
   */
  public CompletableFuture<List<Comment>> find(Comment.Mood[] moods) {
    return AsyncCall.call(executor, "CommentClient.find",
        () -> delegate.find(moods));
  }

  /**
   * {@return a future of what {@link CommentClient#comment} returns}
   *
   * @param comment see {@link CommentClient#comment}
   */
  public CompletableFuture<Comment> comment(Comment comment) {
    return AsyncCall.call(executor, "CommentClient.comment",
        () -> delegate.comment(comment));
  }

  /**
   * {@return a future that completes when {@link CommentClient#print} has returned}
   *
   * @param format see {@link CommentClient#print}
   * @param args see {@link CommentClient#print}
   */
  public CompletableFuture<Void> print(String format, Object... args) {
    Object[] argsCopy = AsyncCall.copyOf(args);
    return AsyncCall.run(executor, "CommentClient.print",
        () -> delegate.print(format, argsCopy));
  }

  /**
   * {@return a future of what {@link CommentClient#count} returns}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "CommentClient.count",
        () -> delegate.count());
  }

  /**
   * {@return a future of what {@link CommentClient#picture} returns}
   *
   * @param id see {@link CommentClient#picture}
   * @param large see {@link CommentClient#picture}
   */
  public CompletableFuture<byte[]> picture(int id, boolean large) {
    return AsyncCall.call(executor, "CommentClient.picture",
        () -> delegate.picture(id, large));
  }

  /**
   * {@return a future of what {@link CommentClient#byAuthor} returns}
   */
  public CompletableFuture<Map<String, List<Comment>>> byAuthor() {
    return AsyncCall.call(executor, "CommentClient.byAuthor",
        () -> delegate.byAuthor());
  }

  /**
   * {@return a future that completes when {@link CommentClient#store} has returned}
   *
   * @param pages see {@link CommentClient#store}
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Void> store(List<Comment>... pages) {
    List<Comment>[] pagesCopy = AsyncCall.copyOf(pages);
    return AsyncCall.run(executor, "CommentClient.store",
        () -> delegate.store(pagesCopy));
  }

  /**
   * {@return a future of what {@link CommentClient#longest} returns}
   */
  public CompletableFuture<Long> longest() {
    return AsyncCall.call(executor, "CommentClient.longest",
        () -> delegate.longest());
  }

  /**
   * {@return a future of what {@link CommentClient#newest} returns}
   *
   * @param keys see {@link CommentClient#newest}
   * @param count see {@link CommentClient#newest}
   */
  public CompletableFuture<List<Comment>> newest(String[] keys, int count) {
    return AsyncCall.call(executor, "CommentClient.newest",
        () -> delegate.newest(keys, count));
  }

  /**
   * {@return a future of what {@link CommentClient#title} returns}
   */
  public CompletableFuture<String> title() {
    return AsyncCall.call(executor, "CommentClient.title",
        () -> delegate.title());
  }

  @Override
  public String toString() {
    return "CommentClientAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
