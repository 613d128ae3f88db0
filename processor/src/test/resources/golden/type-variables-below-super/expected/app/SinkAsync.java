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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Sink#first}}
   *
   * @param <T> as there
   * @param list passed on
   */
  public <T extends Number> CompletableFuture<T> first(List<? super T> list) {
    return AsyncCall.call(executor, "Sink.first",
        () -> delegate.<T>first(list));
  }

  /**
   * {@return the end of {@link Sink#each}}
   *
   * @param <T> as there
   * @param consumer passed on
   */
  public <T extends Number> CompletableFuture<Void> each(Consumer<? super T> consumer) {
    return AsyncCall.run(executor, "Sink.each",
        () -> delegate.<T>each(consumer));
  }

  /**
   * {@return the end of {@link Sink#known}}
   *
   * @param <T> as there
   * @param value passed on
   * @param consumer passed on
   */
  public <T> CompletableFuture<Void> known(T value, Consumer<? super T> consumer) {
    return AsyncCall.run(executor, "Sink.known",
        () -> delegate.known(value, consumer));
  }
}
