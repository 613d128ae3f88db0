package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Calls {@link Mailer} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Component
public class MailerAsync {
  private final Mailer delegate;

  private final Executor executor;

  private final Executor bulk;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param bulk the executor for methods marked {@code @On("bulk")}
   */
  public MailerAsync(Mailer delegate, Executor executor, @Qualifier("bulk") Executor bulk) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
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

  @Override
  public String toString() {
    return "MailerAsync[delegate=" + delegate + ", executor=" + executor + ", bulk=" + bulk + "]";
  }
}
