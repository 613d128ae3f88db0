package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mailer} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Singleton
public class MailerAsync {
  private final Mailer delegate;

  private final Executor executor;

  private final Executor archive;

  private final Executor bulk;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param archive the executor for methods marked {@code @On("archive")}
   * @param bulk the executor for methods marked {@code @On("bulk")}
   */
  @Inject
  public MailerAsync(Mailer delegate, Executor executor, @Named("archive") Executor archive,
      @Named("bulk") Executor bulk) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.archive = Objects.requireNonNull(archive, "archive");
    this.bulk = Objects.requireNonNull(bulk, "bulk");
  }

  /**
   * {@return a future that completes when {@link Mailer#send} has returned}
   *
   * @param text see {@link Mailer#send}
   */
  public CompletableFuture<Void> send(String text) {
    return AsyncCall.run(executor, "Mailer.send",
        () -> delegate.send(text));
  }

  /**
   * {@return a future that completes when {@link Mailer#sendAll} has returned}
   *
   * @param texts see {@link Mailer#sendAll}
   */
  public CompletableFuture<Void> sendAll(String... texts) {
    String[] textsCopy = AsyncCall.copyOf(texts);
    return AsyncCall.run(bulk, "Mailer.sendAll",
        () -> delegate.sendAll(textsCopy));
  }

  /**
   * {@return a future of what {@link Mailer#find} returns}
   *
   * @param id see {@link Mailer#find}
   */
  public CompletableFuture<String> find(int id) {
    return AsyncCall.call(archive, "Mailer.find",
        () -> delegate.find(id));
  }

  @Override
  public String toString() {
    return "MailerAsync[delegate=" + delegate + ", executor=" + executor + ", archive=" + archive
        + ", bulk=" + bulk + "]";
  }
}
