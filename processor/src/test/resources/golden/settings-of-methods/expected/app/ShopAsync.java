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
 * an executor, and returns a future of its result.
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
   * @param archive the executor for methods marked {@code @On("archive")}
   * @param reports the executor for methods marked {@code @On("reports")}
   * @param zebra the executor for methods marked {@code @On("zebra")}
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
   * {@return a future of what {@link Shop#report} returns}
   *
   * @param year see {@link Shop#report}
   */
  public CompletableFuture<String> report(int year) {
    return AsyncCall.call(reports, OnCancel.ABANDON, "Shop.report",
        () -> delegate.report(year));
  }

  /**
   * {@return a future of what {@link Shop#open} returns}
   *
   * @param name see {@link Shop#open}
   */
  public CompletableFuture<Closeable> open(String name) {
    return AsyncCall.call(archive, OnCancel.ABANDON, "Shop.open",
        () -> delegate.open(name));
  }

  /**
   * {@return a future that completes when {@link Shop#print} has returned}
   */
  public CompletableFuture<Void> print() {
    return AsyncCall.run(reports, OnCancel.ABANDON, "Shop.print",
        () -> delegate.print());
  }

  /**
   * {@return what {@link Shop#isOpen} returns, on the thread of the caller}
   */
  public boolean isOpen() {
    return delegate.isOpen();
  }

  /**
   * {@return a future of what {@link Shop#shared} returns}
   */
  public CompletableFuture<AutoCloseable> shared() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Shop.shared",
        () -> delegate.shared());
  }

  /**
   * {@return a future of what {@link Shop#inherited} returns}
   */
  public CompletableFuture<String> inherited() {
    return AsyncCall.call(zebra, OnCancel.ABANDON, "Shop.inherited",
        () -> delegate.inherited());
  }

  /**
   * {@return what {@link Shop#name} returns, on the thread of the caller}
   */
  public String name() {
    return delegate.name();
  }

  @Override
  public String toString() {
    return "ShopAsync[delegate=" + delegate + ", executor=" + executor + ", archive=" + archive
        + ", reports=" + reports + ", zebra=" + zebra + "]";
  }
}
