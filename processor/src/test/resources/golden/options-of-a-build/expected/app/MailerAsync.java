package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
@ApplicationScoped
public class MailerAsync {
  private final Mailer delegate;

  private final Executor blocking;

  private final Executor bulk;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param blocking runs the calls
   * @param bulk the executor for methods marked {@code @On("bulk")}
   */
  @Inject
  public MailerAsync(Mailer delegate, @Named("blocking") Executor blocking,
      @Named("bulk") Executor bulk) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.blocking = Objects.requireNonNull(blocking, "blocking");
    this.bulk = Objects.requireNonNull(bulk, "bulk");
  }

  /**
   * For the proxies of a container, which hand each call to an instance that it made with the
   * other constructor.
   */
  protected MailerAsync() {
    this.delegate = null;
    this.blocking = null;
    this.bulk = null;
  }

  /**
   * {@return a future that completes when {@link Mailer#send} has returned}
   *
   * @param text see {@link Mailer#send}
   */
  public CompletableFuture<Void> send(String text) {
    return AsyncCall.run(blocking, OnCancel.ABANDON, "Mailer.send",
        () -> delegate.send(text));
  }

  /**
   * {@return a future that completes when {@link Mailer#sendAll} has returned}
   *
   * @param texts see {@link Mailer#sendAll}
   */
  public CompletableFuture<Void> sendAll(String... texts) {
    String[] textsCopy = AsyncCall.copyOf(texts);
    return AsyncCall.run(bulk, OnCancel.ABANDON, "Mailer.sendAll",
        () -> delegate.sendAll(textsCopy));
  }

  @Override
  public String toString() {
    return "MailerAsync[delegate=" + delegate + ", blocking=" + blocking + ", bulk=" + bulk + "]";
  }
}
