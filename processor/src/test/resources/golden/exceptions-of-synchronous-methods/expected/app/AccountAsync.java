package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Account} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <X> as in {@code Account}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class AccountAsync<X extends Exception> {
  private final Account<X> delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public AccountAsync(Account<X> delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return what {@link Account#name} returns, on the thread of the caller}
   */
  public String name() {
    return delegate.name();
  }

  /**
   * Calls {@link Account#touch} on the thread of the caller.
   *
   * @param times see {@link Account#touch}
   * @throws IOException see {@link Account#touch}
   * @throws IllegalStateException see {@link Account#touch}
   */
  public void touch(int times) throws IOException, IllegalStateException {
    delegate.touch(times);
  }

  /**
   * {@return what {@link Account#generic} returns, on the thread of the caller}
   *
   * @param names see {@link Account#generic}
   * @throws X see {@link Account#generic}
   * @throws TimeoutException see {@link Account#generic}
   */
  public int generic(String... names) throws X, TimeoutException {
    return delegate.generic(names);
  }

  /**
   * Calls {@link Account#own} on the thread of the caller.
   *
   * @param <Y> see {@link Account#own}
   * @param y see {@link Account#own}
   * @throws Y see {@link Account#own}
   */
  public <Y extends Throwable> void own(Y y) throws Y {
    delegate.own(y);
  }

  /**
   * {@return a future of what {@link Account#balance} returns}
   */
  public CompletableFuture<Long> balance() {
    return AsyncCall.call(executor, "Account.balance",
        () -> delegate.balance());
  }

  @Override
  public String toString() {
    return "AccountAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
