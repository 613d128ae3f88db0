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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Printer#print(int)}}
   *
   * @param number passed on
   */
  public CompletableFuture<Integer> print(int number) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.print(number));
  }

  /**
   * {@return the result of {@link Printer#print(Integer)}}
   *
   * @param number passed on
   */
  public CompletableFuture<Integer> print(Integer number) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.print(number));
  }

  /**
   * {@return the result of {@link Printer#print(Object)}}
   *
   * @param any passed on
   */
  public CompletableFuture<String> print(Object any) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.print(any));
  }

  /**
   * {@return the result of {@link Printer#print(String, int[])}}
   *
   * @param text passed on
   * @param copies passed on
   */
  public CompletableFuture<String> print(String text, int... copies) {
    int[] copiesCopy = AsyncCall.copyOf(copies);
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.print(text, copiesCopy));
  }

  /**
   * {@return the result of {@link Printer#print(Collection)}}
   *
   * @param <T> as there
   * @param many passed on
   */
  public <T> CompletableFuture<T> print(Collection<T> many) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.<T>print(many));
  }

  /**
   * {@return the result of {@link Printer#print(List, Class)}}
   *
   * @param <T> as there
   * @param list passed on
   * @param type passed on
   */
  public <T extends List<?>> CompletableFuture<T> print(T list, Class<? super T> type) {
    return AsyncCall.call(executor, "Printer.print",
        () -> delegate.<T>print(list, type));
  }

  /**
   * {@return the end of {@link Printer#only}}
   *
   * @param any passed on
   */
  public CompletableFuture<Void> only(Object any) {
    return AsyncCall.run(executor, "Printer.only",
        () -> delegate.only(any));
  }

  /**
   * {@return the result of {@link Printer#equals(String)}}
   *
   * @param text passed on
   */
  public CompletableFuture<Boolean> equals(String text) {
    return AsyncCall.call(executor, "Printer.equals",
        () -> delegate.equals(text));
  }

  /**
   * {@return the result of {@link Printer#notify(String)}}
   *
   * @param text passed on
   */
  public CompletableFuture<Boolean> notify(String text) {
    return AsyncCall.call(executor, "Printer.notify",
        () -> delegate.notify(text));
  }
}
