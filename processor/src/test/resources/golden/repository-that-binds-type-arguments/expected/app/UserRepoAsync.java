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
 * the executor given here, and returns a future of its result.
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
   * {@return the result of {@link UserRepo#byName}}
   *
   * @param name passed on
   */
  public CompletableFuture<User> byName(String name) {
    return AsyncCall.call(executor, "UserRepo.byName",
        () -> delegate.byName(name));
  }

  /**
   * {@return the result of {@link UserRepo#find}}
   *
   * @param id passed on
   */
  public CompletableFuture<Optional<User>> find(Long id) {
    return AsyncCall.call(executor, "UserRepo.find",
        () -> delegate.find(id));
  }

  /**
   * {@return the result of {@link UserRepo#orThrow}}
   *
   * @param <X> as there
   * @param <M> as there
   * @param failure passed on
   * @param into passed on
   */
  public <X extends Throwable, M extends Map<Long, ? super User>> CompletableFuture<M> orThrow(
      X failure, M into) {
    return AsyncCall.call(executor, "UserRepo.orThrow",
        () -> delegate.orThrow(failure, into));
  }

  /**
   * {@return the result of {@link UserRepo#save}}
   *
   * @param <S> as there
   * @param entity passed on
   */
  public <S extends User> CompletableFuture<S> save(S entity) {
    return AsyncCall.call(executor, "UserRepo.save",
        () -> delegate.save(entity));
  }

  /**
   * {@return the result of {@link UserRepo#saveAll}}
   *
   * @param <S> as there
   * @param entities passed on
   */
  public <S extends User> CompletableFuture<Iterable<S>> saveAll(Iterable<? extends S> entities) {
    return AsyncCall.call(executor, "UserRepo.saveAll",
        () -> delegate.saveAll(entities));
  }

  /**
   * {@return the result of {@link UserRepo#wide}}
   *
   * @param ids passed on
   */
  public CompletableFuture<List<? super User>> wide(List<? extends Long> ids) {
    return AsyncCall.call(executor, "UserRepo.wide",
        () -> delegate.wide(ids));
  }
}
