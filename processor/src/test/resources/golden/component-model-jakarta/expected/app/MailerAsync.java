package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Mailer} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class MailerAsync {
  private final Mailer delegate;

  private final Executor executor;

  private final Executor archive;

  private final Executor bulk;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param archive runs the calls that ask for it by this name
   * @param bulk runs the calls that ask for it by this name
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
   * {@return the end of {@link Mailer#send}}
   *
   * @param text passed on
   */
  public CompletableFuture<Void> send(String text) {
    return AsyncCall.run(executor, "Mailer.send",
        () -> delegate.send(text));
  }

  /**
   * {@return the end of {@link Mailer#sendAll}}
   *
   * @param texts passed on
   */
  public CompletableFuture<Void> sendAll(String... texts) {
    String[] textsCopy = AsyncCall.copyOf(texts);
    return AsyncCall.run(bulk, "Mailer.sendAll",
        () -> delegate.sendAll(textsCopy));
  }

  /**
   * {@return the result of {@link Mailer#find}}
   *
   * @param id passed on
   */
  public CompletableFuture<String> find(int id) {
    return AsyncCall.call(archive, "Mailer.find",
        () -> delegate.find(id));
  }
}
