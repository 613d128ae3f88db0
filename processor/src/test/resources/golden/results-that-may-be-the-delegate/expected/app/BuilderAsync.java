package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Builder} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <B> as in {@code Builder}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class BuilderAsync<B extends Builder<B>> {
  private final Builder<B> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public BuilderAsync(Builder<B> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Builder#self} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<B> self() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Builder.self", delegate,
        () -> delegate.self());
  }

  /**
   * {@return a future of what {@link Builder#plain} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<Builder<B>> plain() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Builder.plain", delegate,
        () -> delegate.plain());
  }

  /**
   * {@return a future of what {@link Builder#closeable} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<AutoCloseable> closeable() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Builder.closeable", delegate,
        () -> delegate.closeable());
  }

  /**
   * {@return a future of what {@link Builder#any} returns}
   *
   * @param <T> see {@link Builder#any}
   * @param type see {@link Builder#any}
   */
  public <T> CompletableFuture<T> any(Class<T> type) {
    return AsyncCall.call(executor, "Builder.any",
        () -> delegate.any(type));
  }

  /**
   * {@return a future of what {@link Builder#object} returns}
   */
  public CompletableFuture<Object> object() {
    return AsyncCall.call(executor, "Builder.object",
        () -> delegate.object());
  }

  /**
   * {@return a future of what {@link Builder#text} returns}
   */
  public CompletableFuture<String> text() {
    return AsyncCall.call(executor, "Builder.text",
        () -> delegate.text());
  }

  /**
   * {@return a future of what {@link Builder#list} returns}
   */
  public CompletableFuture<List<Builder<B>>> list() {
    return AsyncCall.call(executor, "Builder.list",
        () -> delegate.list());
  }

  /**
   * {@return a future of what {@link Builder#kept} returns}
   */
  public CompletableFuture<Builder<B>> kept() {
    return AsyncCall.call(executor, "Builder.kept",
        () -> delegate.kept());
  }

  /**
   * {@return a future that completes when {@link Builder#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Builder.close",
        () -> delegate.close());
  }

  @Override
  public String toString() {
    return "BuilderAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
