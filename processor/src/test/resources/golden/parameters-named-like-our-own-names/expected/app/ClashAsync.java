package app;

import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Clash} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ClashAsync {
  private final Clash delegate;

  private final Executor executor;

  private final Executor reports;

  private final Executor valuesCopy;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param reports runs the calls that ask for it by this name
   * @param valuesCopy runs the calls that ask for it by this name
   */
  public ClashAsync(Clash delegate, Executor executor, Executor reports, Executor valuesCopy) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.reports = Objects.requireNonNull(reports, "reports");
    this.valuesCopy = Objects.requireNonNull(valuesCopy, "valuesCopy");
  }

  /**
   * {@return the result of {@link Clash#all}}
   *
   * @param delegate passed on
   * @param executor passed on
   * @param policy passed on
   * @param future passed on
   * @param result passed on
   * @param task passed on
   * @param self passed on
   * @param d passed on
   * @param e passed on
   * @param t passed on
   * @param x passed on
   * @param ctx passed on
   * @param $0 passed on
   * @param _delegate passed on
   * @param reports passed on
   * @param AsyncCall passed on
   * @param OnCancel passed on
   */
  public CompletableFuture<Integer> all(int delegate, int executor, int policy, int future,
      int result, int task, int self, int d, int e, int t, int x, int ctx, int $0, int _delegate,
      int reports, int AsyncCall, int OnCancel) {
    return io.asyncfacade.AsyncCall.call(this.executor, "Clash.all",
        () -> this.delegate.all(delegate, executor, policy, future, result, task, self, d, e, t, x,
            ctx, $0, _delegate, reports, AsyncCall, OnCancel));
  }

  /**
   * {@return the result of {@link Clash#fluent}}
   *
   * @param delegate passed on
   */
  public CompletableFuture<Clash> fluent(int delegate) {
    return io.asyncfacade.AsyncCall.call(executor, "Clash.fluent",
        () -> this.delegate.fluent(delegate));
  }

  /**
   * {@return the end of {@link Clash#report}}
   *
   * @param reports passed on
   * @param delegate passed on
   */
  public CompletableFuture<Void> report(String reports, int... delegate) {
    int[] delegateCopy = io.asyncfacade.AsyncCall.copyOf(delegate);
    return io.asyncfacade.AsyncCall.run(this.reports, "Clash.report",
        () -> this.delegate.report(reports, delegateCopy));
  }

  /**
   * {@return the end of {@link Clash#copies}}
   *
   * @param values passed on
   */
  public CompletableFuture<Void> copies(int... values) {
    int[] valuesCopy2 = io.asyncfacade.AsyncCall.copyOf(values);
    return io.asyncfacade.AsyncCall.run(valuesCopy, "Clash.copies",
        () -> delegate.copies(valuesCopy2));
  }

  /**
   * {@return the result of {@link Clash#plain}}
   *
   * @param executor passed on
   * @param delegate passed on
   */
  public int plain(int executor, int delegate) {
    return this.delegate.plain(executor, delegate);
  }
}
