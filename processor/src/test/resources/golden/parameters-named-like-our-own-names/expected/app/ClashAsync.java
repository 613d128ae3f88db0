package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Clash} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
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
   * @param reports the executor for methods marked {@code @On("reports")}
   * @param valuesCopy the executor for methods marked {@code @On("valuesCopy")}
   */
  public ClashAsync(Clash delegate, Executor executor, Executor reports, Executor valuesCopy) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.reports = Objects.requireNonNull(reports, "reports");
    this.valuesCopy = Objects.requireNonNull(valuesCopy, "valuesCopy");
  }

  /**
   * {@return a future of what {@link Clash#all} returns}
   *
   * @param delegate see {@link Clash#all}
   * @param executor see {@link Clash#all}
   * @param policy see {@link Clash#all}
   * @param future see {@link Clash#all}
   * @param result see {@link Clash#all}
   * @param task see {@link Clash#all}
   * @param self see {@link Clash#all}
   * @param d see {@link Clash#all}
   * @param e see {@link Clash#all}
   * @param t see {@link Clash#all}
   * @param x see {@link Clash#all}
   * @param ctx see {@link Clash#all}
   * @param $0 see {@link Clash#all}
   * @param _delegate see {@link Clash#all}
   * @param reports see {@link Clash#all}
   * @param asyncCall see {@link Clash#all}
   * @param onCancel see {@link Clash#all}
   */
  public CompletableFuture<Integer> all(int delegate, int executor, int policy, int future,
      int result, int task, int self, int d, int e, int t, int x, int ctx, int $0, int _delegate,
      int reports, int asyncCall, int onCancel) {
    return AsyncCall.call(this.executor, "Clash.all",
        () -> this.delegate.all(delegate, executor, policy, future, result, task, self, d, e, t, x,
            ctx, $0, _delegate, reports, asyncCall, onCancel));
  }

  /**
   * {@return a future of what {@link Clash#fluent} returns}
   *
   * @param delegate see {@link Clash#fluent}
   */
  public CompletableFuture<Clash> fluent(int delegate) {
    return AsyncCall.call(executor, "Clash.fluent",
        () -> this.delegate.fluent(delegate));
  }

  /**
   * {@return a future that completes when {@link Clash#report} has returned}
   *
   * @param reports see {@link Clash#report}
   * @param delegate see {@link Clash#report}
   */
  public CompletableFuture<Void> report(String reports, int... delegate) {
    int[] delegateCopy = AsyncCall.copyOf(delegate);
    return AsyncCall.run(this.reports, "Clash.report",
        () -> this.delegate.report(reports, delegateCopy));
  }

  /**
   * {@return a future that completes when {@link Clash#copies} has returned}
   *
   * @param values see {@link Clash#copies}
   */
  public CompletableFuture<Void> copies(int... values) {
    int[] valuesCopy2 = AsyncCall.copyOf(values);
    return AsyncCall.run(valuesCopy, "Clash.copies",
        () -> delegate.copies(valuesCopy2));
  }

  /**
   * {@return what {@link Clash#plain} returns, on the thread of the caller}
   *
   * @param executor see {@link Clash#plain}
   * @param delegate see {@link Clash#plain}
   */
  public int plain(int executor, int delegate) {
    return this.delegate.plain(executor, delegate);
  }

  @Override
  public String toString() {
    return "ClashAsync[delegate=" + delegate + ", executor=" + executor + ", reports=" + reports
        + ", valuesCopy=" + valuesCopy + "]";
  }
}
