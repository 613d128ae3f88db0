package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Sizes} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 *
 * @param <\u00c4> as in {@code Sizes}
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class SizesAsync<\u00c4> {
  private final Sizes<\u00c4> delegate;

  private final Executor executor;

  private final Executor gr\u00f6\u00dfer;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   * @param gr\u00f6\u00dfer the executor for methods marked {@code @On("gr\u00f6\u00dfer")}
   */
  public SizesAsync(Sizes<\u00c4> delegate, Executor executor, Executor gr\u00f6\u00dfer) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
    this.gr\u00f6\u00dfer = Objects.requireNonNull(gr\u00f6\u00dfer, "gr\u00f6\u00dfer");
  }

  /**
   * {@return a future of what {@link Sizes#gr\u00f6\u00dfe} returns}
   *
   * @param \u00b5 see {@link Sizes#gr\u00f6\u00dfe}
   * @param \u540d\u524d see {@link Sizes#gr\u00f6\u00dfe}
   * @param gr\u00f6\u00dfe see {@link Sizes#gr\u00f6\u00dfe}
   */
  public CompletableFuture<\u00c4> gr\u00f6\u00dfe(int \u00b5, String \u540d\u524d, Sizes<\u00c4> gr\u00f6\u00dfe) {
    return AsyncCall.call(executor, "Sizes.gr\u00f6\u00dfe",
        () -> delegate.gr\u00f6\u00dfe(\u00b5, \u540d\u524d, gr\u00f6\u00dfe));
  }

  /**
   * {@return a future that completes when {@link Sizes#\u00e9} has returned}
   *
   * @param \u00fc see {@link Sizes#\u00e9}
   * @deprecated see {@link Sizes#\u00e9}
   */
  @Deprecated(since = "m\u00e4rz \\ \u2026")
  public CompletableFuture<Void> \u00e9(String... \u00fc) {
    String[] \u00fcCopy = AsyncCall.copyOf(\u00fc);
    return AsyncCall.run(gr\u00f6\u00dfer, "Sizes.\u00e9",
        () -> delegate.\u00e9(\u00fcCopy));
  }

  @Override
  public String toString() {
    return "SizesAsync[delegate=" + delegate + ", executor=" + executor
        + ", gr\u00f6\u00dfer=" + gr\u00f6\u00dfer + "]";
  }
}
