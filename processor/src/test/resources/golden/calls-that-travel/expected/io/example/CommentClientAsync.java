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
  public CompletableFuture<Comment> fetch(int id) {
    return AsyncCall.call(executor, "CommentClient.fetch",
        () -> delegate.fetch(id));
  }

  /**
   * {@return the result of {@link CommentClient#find(String)}}
   *
   * @param text passed on
   */
  public CompletableFuture<List<Comment>> find(String text) {
    return AsyncCall.call(executor, "CommentClient.find",
        () -> delegate.find(text));
  }

  /**
   * {@return the result of {@link CommentClient#find(String, int)}}
   *
   * @param text passed on
   * @param limit passed on
   */
  public CompletableFuture<List<Comment>> find(String text, int limit) {
    return AsyncCall.call(executor, "CommentClient.find",
        () -> delegate.find(text, limit));
  }

  /**
   * {@return the result of {@link CommentClient#find(Comment.Mood[])}}
   *
   * @param moods passed on
   */
  public CompletableFuture<List<Comment>> find(Comment.Mood[] moods) {
    return AsyncCall.call(executor, "CommentClient.find",
        () -> delegate.find(moods));
  }

  /**
   * {@return the result of {@link CommentClient#comment}}
   *
   * @param comment passed on
   */
  public CompletableFuture<Comment> comment(Comment comment) {
    return AsyncCall.call(executor, "CommentClient.comment",
        () -> delegate.comment(comment));
  }

  /**
   * {@return the end of {@link CommentClient#print}}
   *
   * @param format passed on
   * @param args passed on
   */
  public CompletableFuture<Void> print(String format, Object... args) {
    Object[] argsCopy = AsyncCall.copyOf(args);
    return AsyncCall.run(executor, "CommentClient.print",
        () -> delegate.print(format, argsCopy));
  }

  /**
   * {@return the result of {@link CommentClient#count}}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(executor, "CommentClient.count",
        () -> delegate.count());
  }

  /**
   * {@return the result of {@link CommentClient#picture}}
   *
   * @param id passed on
   * @param large passed on
   */
  public CompletableFuture<byte[]> picture(int id, boolean large) {
    return AsyncCall.call(executor, "CommentClient.picture",
        () -> delegate.picture(id, large));
  }

  /**
   * {@return the result of {@link CommentClient#byAuthor}}
   */
  public CompletableFuture<Map<String, List<Comment>>> byAuthor() {
    return AsyncCall.call(executor, "CommentClient.byAuthor",
        () -> delegate.byAuthor());
  }

  /**
   * {@return the end of {@link CommentClient#store}}
   *
   * @param pages passed on
   */
  @SuppressWarnings("unchecked")
  public CompletableFuture<Void> store(List<Comment>... pages) {
    List<Comment>[] pagesCopy = AsyncCall.copyOf(pages);
    return AsyncCall.run(executor, "CommentClient.store",
        () -> delegate.store(pagesCopy));
  }

  /**
   * {@return the result of {@link CommentClient#longest}}
   */
  public CompletableFuture<Long> longest() {
    return AsyncCall.call(executor, "CommentClient.longest",
        () -> delegate.longest());
  }

  /**
   * {@return the result of {@link CommentClient#newest}}
   *
   * @param keys passed on
   * @param count passed on
   */
  public CompletableFuture<List<Comment>> newest(String[] keys, int count) {
    return AsyncCall.call(executor, "CommentClient.newest",
        () -> delegate.newest(keys, count));
  }

  /**
   * {@return the result of {@link CommentClient#title}}
   */
  public CompletableFuture<String> title() {
    return AsyncCall.call(executor, "CommentClient.title",
        () -> delegate.title());
  }
}
