package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link UserRepo} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class UserRepoAsync {
  private final UserRepo delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public UserRepoAsync(UserRepo delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link UserRepo#byName} returns}
   *
   * @param name see {@link UserRepo#byName}
   */
  public CompletableFuture<User> byName(String name) {
    return AsyncCall.call(executor, "UserRepo.byName",
        () -> delegate.byName(name));
  }

  /**
   * {@return a future of what {@link UserRepo#find} returns}
   *
   * @param id see {@link UserRepo#find}
   */
  public CompletableFuture<Optional<User>> find(Long id) {
    return AsyncCall.call(executor, "UserRepo.find",
        () -> delegate.find(id));
  }

  /**
   * {@return a future of what {@link UserRepo#orThrow} returns}
   *
   * @param <X> see {@link UserRepo#orThrow}
   * @param <M> see {@link UserRepo#orThrow}
   * @param failure see {@link UserRepo#orThrow}
   * @param into see {@link UserRepo#orThrow}
   */
  public <X extends Throwable, M extends Map<Long, ? super User>> CompletableFuture<M> orThrow(
      X failure, M into) {
    return AsyncCall.call(executor, "UserRepo.orThrow",
        () -> delegate.orThrow(failure, into));
  }

  /**
   * {@return a future of what {@link UserRepo#save} returns}
   *
   * @param <S> see {@link UserRepo#save}
   * @param entity see {@link UserRepo#save}
   */
  public <S extends User> CompletableFuture<S> save(S entity) {
    return AsyncCall.call(executor, "UserRepo.save",
        () -> delegate.save(entity));
  }

  /**
   * {@return a future of what {@link UserRepo#saveAll} returns}
   *
   * @param <S> see {@link UserRepo#saveAll}
   * @param entities see {@link UserRepo#saveAll}
   */
  public <S extends User> CompletableFuture<Iterable<S>> saveAll(Iterable<? extends S> entities) {
    return AsyncCall.call(executor, "UserRepo.saveAll",
        () -> delegate.saveAll(entities));
  }

  /**
   * {@return a future of what {@link UserRepo#wide} returns}
   *
   * @param ids see {@link UserRepo#wide}
   */
  public CompletableFuture<List<? super User>> wide(List<? extends Long> ids) {
    return AsyncCall.call(executor, "UserRepo.wide",
        () -> delegate.wide(ids));
  }

  @Override
  public String toString() {
    return "UserRepoAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
