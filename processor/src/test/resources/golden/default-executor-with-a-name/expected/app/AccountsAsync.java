package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Accounts} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class AccountsAsync {
  private final Accounts delegate;

  private final Executor database;

  private final Executor archive;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param database runs the calls
   * @param archive the executor for methods marked {@code @On("archive")}
   */
  public AccountsAsync(Accounts delegate, Executor database, Executor archive) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.database = Objects.requireNonNull(database, "database");
    this.archive = Objects.requireNonNull(archive, "archive");
  }

  /**
   * {@return a future of what {@link Accounts#find} returns}
   *
   * @param id see {@link Accounts#find}
   */
  public CompletableFuture<String> find(long id) {
    return AsyncCall.call(database, "Accounts.find",
        () -> delegate.find(id));
  }

  /**
   * {@return a future that completes when {@link Accounts#rename} has returned}
   *
   * @param database see {@link Accounts#rename}
   * @param name see {@link Accounts#rename}
   */
  public CompletableFuture<Void> rename(String database, String name) {
    return AsyncCall.run(this.database, "Accounts.rename",
        () -> delegate.rename(database, name));
  }

  /**
   * {@return a future of what {@link Accounts#count} returns}
   */
  public CompletableFuture<Integer> count() {
    return AsyncCall.call(database, "Accounts.count",
        () -> delegate.count());
  }

  /**
   * {@return a future of what {@link Accounts#old} returns}
   *
   * @param id see {@link Accounts#old}
   */
  public CompletableFuture<String> old(long id) {
    return AsyncCall.call(archive, "Accounts.old",
        () -> delegate.old(id));
  }

  @Override
  public String toString() {
    return "AccountsAsync[delegate=" + delegate + ", database=" + database
        + ", archive=" + archive + "]";
  }
}
