package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Hiding.TypesAlone} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class Hiding_TypesAloneAsync {
  private final Hiding.TypesAlone delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public Hiding_TypesAloneAsync(Hiding.TypesAlone delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Hiding.TypesAlone#get} returns}
   *
   * @param bean see {@link Hiding.TypesAlone#get}
   * @param direction see {@link Hiding.TypesAlone#get}
   */
  public CompletableFuture<String> get(Hiding.TypesAlone.java bean,
      Hiding.TypesAlone.io direction) {
    return AsyncCall.call(executor, "Hiding.TypesAlone.get",
        () -> delegate.get(bean, direction));
  }

  @Override
  public String toString() {
    return "Hiding_TypesAloneAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
