package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Sink} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class SinkAsync {
  private final Sink delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public SinkAsync(Sink delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Sink#first} returns}
   *
   * @param <T> see {@link Sink#first}
   * @param list see {@link Sink#first}
   */
  public <T extends Number> CompletableFuture<T> first(List<? super T> list) {
    return AsyncCall.call(executor, "Sink.first",
        () -> delegate.<T>first(list));
  }

  /**
   * {@return a future that completes when {@link Sink#each} has returned}
   *
   * @param <T> see {@link Sink#each}
   * @param consumer see {@link Sink#each}
   */
  public <T extends Number> CompletableFuture<Void> each(Consumer<? super T> consumer) {
    return AsyncCall.run(executor, "Sink.each",
        () -> delegate.<T>each(consumer));
  }

  /**
   * {@return a future that completes when {@link Sink#known} has returned}
   *
   * @param <T> see {@link Sink#known}
   * @param value see {@link Sink#known}
   * @param consumer see {@link Sink#known}
   */
  public <T> CompletableFuture<Void> known(T value, Consumer<? super T> consumer) {
    return AsyncCall.run(executor, "Sink.known",
        () -> delegate.known(value, consumer));
  }

  @Override
  public String toString() {
    return "SinkAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
