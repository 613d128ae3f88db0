package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.io.Closeable;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Shop} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ShopAsync {
  private final Shop delegate;

  private final Executor executor;

  private final Executor archive;

  private final Executor reports;

  private final Executor zebra;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param archive runs the calls that ask for it by this name
   * @param reports runs the calls that ask for it by this name
   * @param zebra runs the calls that ask for it by this name
   */
  public ShopAsync(Shop delegate, Executor executor, Executor archive, Executor reports,
      Executor zebra) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.archive = Objects.requireNonNull(archive, "archive");
    this.reports = Objects.requireNonNull(reports, "reports");
    this.zebra = Objects.requireNonNull(zebra, "zebra");
  }

  /**
   * {@return the result of {@link Shop#report}}
   *
   * @param year passed on
   */
  public CompletableFuture<String> report(int year) {
    return AsyncCall.call(reports, OnCancel.ABANDON, "Shop.report",
        () -> delegate.report(year));
  }

  /**
   * {@return the result of {@link Shop#open}}
   *
   * @param name passed on
   */
  public CompletableFuture<Closeable> open(String name) {
    return AsyncCall.call(archive, OnCancel.ABANDON, "Shop.open",
        () -> delegate.open(name));
  }

  /**
   * {@return the end of {@link Shop#print}}
   */
  public CompletableFuture<Void> print() {
    return AsyncCall.run(reports, OnCancel.ABANDON, "Shop.print",
        () -> delegate.print());
  }

  /**
   * {@return the result of {@link Shop#isOpen}}
   */
  public boolean isOpen() {
    return delegate.isOpen();
  }

  /**
   * {@return the result of {@link Shop#shared}}
   */
  public CompletableFuture<AutoCloseable> shared() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Shop.shared",
        () -> delegate.shared());
  }

  /**
   * {@return the result of {@link Shop#inherited}}
   */
  public CompletableFuture<String> inherited() {
    return AsyncCall.call(zebra, OnCancel.ABANDON, "Shop.inherited",
        () -> delegate.inherited());
  }

  /**
   * {@return the result of {@link Shop#name}}
   */
  public String name() {
    return delegate.name();
  }
}
