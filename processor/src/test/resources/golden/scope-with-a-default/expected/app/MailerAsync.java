package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Tenant;

/**
 * Calls {@link Mailer} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Tenant
public class MailerAsync {
  private final Mailer delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  @Inject
  public MailerAsync(Mailer delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
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

  @Override
  public String toString() {
    return "MailerAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
