package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Printer} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class PrinterAsync {
  private final Printer delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public PrinterAsync(Printer delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Printer#print(int)} returns}
   *
   * @param number see {@link Printer#print(int)}
   */
  public CompletableFuture<Integer> print(int number) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.print(number));
  }

  /**
   * {@return a future of what {@link Printer#print(Integer)} returns}
   *
   * @param number see {@link Printer#print(Integer)}
   */
  public CompletableFuture<Integer> print(Integer number) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.print(number));
  }

  /**
   * {@return a future of what {@link Printer#print(Object)} returns}
   *
   * @param any see {@link Printer#print(Object)}
   */
  public CompletableFuture<String> print(Object any) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.print(any));
  }

  /**
   * {@return a future of what {@link Printer#print(String, int[])} returns}
   *
   * @param text see {@link Printer#print(String, int[])}
   * @param copies see {@link Printer#print(String, int[])}
   */
  public CompletableFuture<String> print(String text, int... copies) {
    int[] copiesCopy = AsyncCall.copyOf(copies);
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.print(text, copiesCopy));
  }

  /**
   * {@return a future of what {@link Printer#print(Collection)} returns}
   *
   * @param <T> see {@link Printer#print(Collection)}
   * @param many see {@link Printer#print(Collection)}
   */
  public <T> CompletableFuture<T> print(Collection<T> many) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.<T>print(many));
  }

  /**
   * {@return a future of what {@link Printer#print(List, Class)} returns}
   *
   * @param <T> see {@link Printer#print(List, Class)}
   * @param list see {@link Printer#print(List, Class)}
   * @param type see {@link Printer#print(List, Class)}
   */
  public <T extends List<?>> CompletableFuture<T> print(T list, Class<? super T> type) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.<T>print(list, type));
  }

  /**
   * {@return a future that completes when {@link Printer#only} has returned}
   *
   * @param any see {@link Printer#only}
   */
  public CompletableFuture<Void> only(Object any) {
    return AsyncCall.run(executor, "Printer.only",
        () -> delegate.only(any));
  }

  /**
   * {@return a future of what {@link Printer#equals(String)} returns}
   *
   * @param text see {@link Printer#equals(String)}
   */
  public CompletableFuture<Boolean> equals(String text) {
    return AsyncCall.call(executor, "Printer.equals",
        () -> delegate.equals(text));
  }

  /**
   * {@return a future of what {@link Printer#notify(String)} returns}
   *
   * @param text see {@link Printer#notify(String)}
   */
  public CompletableFuture<Boolean> notify(String text) {
    return AsyncCall.call(executor, "Printer.notify",
        () -> delegate.notify(text));
  }

  @Override
  public String toString() {
    return "PrinterAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
