package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Calls {@link Comments} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class CommentsAsync {
  private final Comments delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public CommentsAsync(Comments delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Comments#find} returns}
   *
   * @param id see {@link Comments#find}
   * @param version see {@link Comments#find}
   */
  public CompletableFuture<@Nullable String> find(@NonNull String id, @Nullable Integer version) {
    return AsyncCall.call(executor, "Comments.find",
        () -> delegate.find(id, version));
  }

  /**
   * {@return a future of what {@link Comments#all} returns}
   *
   * @param ids see {@link Comments#all}
   */
  public CompletableFuture<@NonNull List<String>> all(String @NonNull ... ids) {
    String @NonNull [] idsCopy = AsyncCall.copyOf(ids);
    return AsyncCall.call(executor, "Comments.all",
        () -> delegate.all(idsCopy));
  }

  /**
   * {@return a future of what {@link Comments#parts} returns}
   *
   * @param places see {@link Comments#parts}
   */
  public CompletableFuture<String @Nullable []> parts(int @NonNull [] places) {
    return AsyncCall.call(executor, "Comments.parts",
        () -> delegate.parts(places));
  }

  /**
   * {@return a future that completes as the stage of {@link Comments#later} does}
   */
  public CompletableFuture<String> later() {
    return AsyncCall.stage(executor, "Comments.later",
        () -> delegate.later());
  }

  /**
   * {@return what {@link Comments#name} returns, on the thread of the caller}
   */
  public @Nullable String name() {
    return delegate.name();
  }

  /**
   * {@return a future of what {@link Comments#count} returns}
   *
   * @param from see {@link Comments#count}
   */
  public CompletableFuture<Integer> count(int from) {
    return AsyncCall.call(executor, "Comments.count",
        () -> delegate.count(from));
  }

  /**
   * {@return a future that completes when {@link Comments#rename} has returned}
   *
   * @param name see {@link Comments#rename}
   * @param tags see {@link Comments#rename}
   * @param other see {@link Comments#rename}
   */
  public CompletableFuture<Void> rename(String name, List<String> tags, Comments other) {
    return AsyncCall.run(executor, "Comments.rename",
        () -> delegate.rename(name, tags, other));
  }

  /**
   * {@return a future of what {@link Comments#author} returns}
   */
  public CompletableFuture<String> author() {
    return AsyncCall.call(executor, "Comments.author",
        () -> delegate.author());
  }

  @Override
  public String toString() {
    return "CommentsAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
