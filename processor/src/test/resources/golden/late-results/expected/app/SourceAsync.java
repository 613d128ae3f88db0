package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Source} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <C> as in {@code Source}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class SourceAsync<C extends AutoCloseable> {
  private final Source<C> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SourceAsync(Source<C> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Source#connection} returns}
   * A result that comes after a cancel or a timeout is closed.
   */
  public CompletableFuture<Source.Conn> connection() {
    return AsyncCall.callClosing(executor, "Source.connection",
        () -> delegate.connection());
  }

  /**
   * {@return a future of what {@link Source#anything} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<AutoCloseable> anything() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Source.anything", delegate,
        () -> delegate.anything());
  }

  /**
   * {@return a future of what {@link Source#variable} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<C> variable() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Source.variable", delegate,
        () -> delegate.variable());
  }

  /**
   * {@return a future of what {@link Source#secondBound} returns}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   *
   * @param <T> see {@link Source#secondBound}
   */
  public <T extends Lock & Source.Closing> CompletableFuture<T> secondBound() {
    return AsyncCall.callClosing(executor, OnCancel.INTERRUPT, "Source.secondBound", delegate,
        () -> delegate.<T>secondBound());
  }

  /**
   * {@return a future of what {@link Source#boundOfABound} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param <T> see {@link Source#boundOfABound}
   * @param <U> see {@link Source#boundOfABound}
   */
  public <T extends U, U extends Source.Conn> CompletableFuture<T> boundOfABound() {
    return AsyncCall.callClosing(executor, "Source.boundOfABound",
        () -> delegate.<T, U>boundOfABound());
  }

  /**
   * {@return a future that completes as the stage of {@link Source#stage} does}
   * A result that comes after a cancel or a timeout is closed.
   */
  public CompletableFuture<Source.Conn> stage() {
    return AsyncCall.stageClosing(executor, "Source.stage",
        () -> delegate.stage());
  }

  /**
   * {@return a future that completes as the stage of {@link Source#stageOfAnything} does}
   * A result that comes after a cancel or a timeout is closed, unless it is the delegate.
   */
  public CompletableFuture<AutoCloseable> stageOfAnything() {
    return AsyncCall.stageClosing(executor, OnCancel.INTERRUPT, "Source.stageOfAnything", delegate,
        () -> delegate.stageOfAnything());
  }

  /**
   * {@return a future of what {@link Source#shared} returns}
   */
  public CompletableFuture<Source.Conn> shared() {
    return AsyncCall.call(executor, "Source.shared",
        () -> delegate.shared());
  }

  /**
   * {@return a future of what {@link Source#object} returns}
   */
  public CompletableFuture<Object> object() {
    return AsyncCall.call(executor, "Source.object",
        () -> delegate.object());
  }

  /**
   * {@return a future of what {@link Source#several} returns}
   */
  public CompletableFuture<List<Source.Conn>> several() {
    return AsyncCall.call(executor, "Source.several",
        () -> delegate.several());
  }

  /**
   * {@return a future of what {@link Source#perhaps} returns}
   */
  public CompletableFuture<Optional<Source.Conn>> perhaps() {
    return AsyncCall.call(executor, "Source.perhaps",
        () -> delegate.perhaps());
  }

  /**
   * {@return a future of what {@link Source#lock} returns}
   */
  public CompletableFuture<Lock> lock() {
    return AsyncCall.call(executor, "Source.lock",
        () -> delegate.lock());
  }

  /**
   * {@return a future that completes as the stage of {@link Source#stageOfAnObject} does}
   */
  public CompletableFuture<Object> stageOfAnObject() {
    return AsyncCall.stage(executor, "Source.stageOfAnObject",
        () -> delegate.stageOfAnObject());
  }

  @Override
  public String toString() {
    return "SourceAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
