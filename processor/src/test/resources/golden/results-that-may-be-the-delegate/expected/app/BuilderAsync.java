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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Builder#self}}
   */
  public CompletableFuture<B> self() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Builder.self", delegate,
        () -> delegate.self());
  }

  /**
   * {@return the result of {@link Builder#plain}}
   */
  public CompletableFuture<Builder<B>> plain() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Builder.plain", delegate,
        () -> delegate.plain());
  }

  /**
   * {@return the result of {@link Builder#closeable}}
   */
  public CompletableFuture<AutoCloseable> closeable() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Builder.closeable", delegate,
        () -> delegate.closeable());
  }

  /**
   * {@return the result of {@link Builder#any}}
   *
   * @param <T> as there
   * @param type passed on
   */
  public <T> CompletableFuture<T> any(Class<T> type) {
    return AsyncCall.call(executor, "Builder.any",
        () -> delegate.any(type));
  }

  /**
   * {@return the result of {@link Builder#object}}
   */
  public CompletableFuture<Object> object() {
    return AsyncCall.call(executor, "Builder.object",
        () -> delegate.object());
  }

  /**
   * {@return the result of {@link Builder#text}}
   */
  public CompletableFuture<String> text() {
    return AsyncCall.call(executor, "Builder.text",
        () -> delegate.text());
  }

  /**
   * {@return the result of {@link Builder#list}}
   */
  public CompletableFuture<List<Builder<B>>> list() {
    return AsyncCall.call(executor, "Builder.list",
        () -> delegate.list());
  }

  /**
   * {@return the result of {@link Builder#kept}}
   */
  public CompletableFuture<Builder<B>> kept() {
    return AsyncCall.call(executor, "Builder.kept",
        () -> delegate.kept());
  }

  /**
   * {@return the end of {@link Builder#close}}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, "Builder.close",
        () -> delegate.close());
  }
}
