package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Steps.ToldApartByAPrimitive} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Steps_ToldApartByAPrimitiveAsync {
  private final Steps.ToldApartByAPrimitive delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Steps_ToldApartByAPrimitiveAsync(Steps.ToldApartByAPrimitive delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future that completes when {@link Steps.ToldApartByAPrimitive#on(Function, int)} has returned}
   *
   * @param f see {@link Steps.ToldApartByAPrimitive#on(Function, int)}
   * @param n see {@link Steps.ToldApartByAPrimitive#on(Function, int)}
   */
  public CompletableFuture<Void> on(Function<String, String> f, int n) {
    return AsyncCall.run(executor, "Steps.ToldApartByAPrimitive.on",
        () -> delegate.on(f, n));
  }

  /**
   * {@return a future that completes when {@link Steps.ToldApartByAPrimitive#on(Consumer, String)} has returned}
   *
   * @param f see {@link Steps.ToldApartByAPrimitive#on(Consumer, String)}
   * @param n see {@link Steps.ToldApartByAPrimitive#on(Consumer, String)}
   */
  public CompletableFuture<Void> on(Consumer<String> f, String n) {
    return AsyncCall.run(executor, "Steps.ToldApartByAPrimitive.on",
        () -> delegate.on(f, n));
  }

  @Override
  public String toString() {
    return "Steps_ToldApartByAPrimitiveAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
