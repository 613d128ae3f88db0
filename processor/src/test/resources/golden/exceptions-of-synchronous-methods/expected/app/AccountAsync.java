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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link Account#name}}
   */
  public String name() {
    return delegate.name();
  }

  /**
   * Calls {@link Account#touch}.
   *
   * @param times passed on
   * @throws IOException as there
   * @throws IllegalStateException as there
   */
  public void touch(int times) throws IOException, IllegalStateException {
    delegate.touch(times);
  }

  /**
   * {@return the result of {@link Account#generic}}
   *
   * @param names passed on
   * @throws X as there
   * @throws TimeoutException as there
   */
  public int generic(String... names) throws X, TimeoutException {
    return delegate.generic(names);
  }

  /**
   * Calls {@link Account#own}.
   *
   * @param <Y> as there
   * @param y passed on
   * @throws Y as there
   */
  public <Y extends Throwable> void own(Y y) throws Y {
    delegate.own(y);
  }

  /**
   * {@return the result of {@link Account#balance}}
   */
  public CompletableFuture<Long> balance() {
    return AsyncCall.call(executor, "Account.balance",
        () -> delegate.balance());
  }
}
