package io.asyncfacade;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Waits for a future, as a plain call does. This is what classes generated for {@link BlockingFacade} call, so nothing
 * here changes or goes away; hand-written code may use it as well.
 *
 * <p>The calling thread waits until the future has ended, and then sees what a caller of a blocking method would see:
 *
 * <ul>
 *   <li>The value, or the very exception that the future failed with. What futures put around it is taken off:
 *       {@link ExecutionException} and {@link CompletionException}, however deep. From a future of {@link AsyncCall}
 *       the exception is what the body threw, even if that is one of these two.
 *   <li>Unchecked exceptions and errors are thrown as they are, and so are checked exceptions of the {@code declared}
 *       types, although the compiler does not know. Any other checked exception is the cause of a
 *       {@link CompletionException}, whose message names the call.
 *   <li>A cancelled future throws {@link CancellationException}.
 *   <li>When the time is up, the future is cancelled with {@code cancel(true)}, and a {@link TimeoutException} names
 *       the call and the time. When the waiting thread is interrupted, the future is cancelled as well, and an
 *       {@link InterruptedException} says so. Both are checked, so both follow the rule above. By
 *       convention an {@code InterruptedException} is thrown with the thread's interrupt flag cleared; as the cause of
 *       another exception it leaves the flag set.
 *   <li>A future that ended in that very moment, so that it can no longer be cancelled, gives its value or exception
 *       after all: no other code would close the value. If the reason was an interrupt, the flag is set.
 *   <li>A null future is a {@link NullPointerException} that names the call.
 * </ul>
 *
 * <p>The time is counted from here, when the future is there already. A timeout of zero or less takes only what is done
 * by now; {@link java.time.temporal.ChronoUnit#FOREVER} is for no limit. A worker of a {@link FacadeExecutor} that
 * waits without a limit for a queued call of the same executor runs that call itself; one that waits with a limit does
 * not, since the call could take longer.
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public final class BlockingCall {

    private BlockingCall() {}

    /**
     * Waits for a future with {@link Future#get}.
     *
     * @param <T> the type of the value
     * @param timeout how long to wait at most
     * @param name the name of the call for messages, like {@code "CommentClient.fetch"}
     * @param future what the call returned
     * @param declared the classes of the checked exceptions that the caller declares
     * @return the value
     * @throws NullPointerException if the call returned null, or any other argument is null
     * @throws CancellationException if the future was cancelled
     * @throws CompletionException if there is a checked exception that is not declared
     */
    public static <T extends @Nullable Object> T await(
            Duration timeout, String name, Future<? extends T> future, Class<?>... declared) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(declared, "declared");
        long nanos = TimeUnit.NANOSECONDS.convert(timeout); // about 292 years at most, which then stand for ever
        Objects.requireNonNull(future, () -> name + " returned null instead of a future");
        try {
            return nanos == Long.MAX_VALUE ? future.get() : future.get(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupt) {
            return interrupted(interrupt, name, future, declared);
        } catch (TimeoutException late) {
            TimeoutException named = new TimeoutException(name + " did not end within " + timeout);
            if (cancel(future, named)) {
                throw unchecked(visible(named, name, declared));
            }
            return ended(name, future, declared);
        } catch (ExecutionException | CancellationException failed) {
            throw unchecked(visible(original(failed, future), name, declared));
        }
    }

    /**
     * Waits for a stage through {@link CompletionStage#toCompletableFuture}. If the stage does not support that, it is
     * waited for by its callback, and a timeout or an interrupt ends the waiting but cannot cancel the stage.
     *
     * @param <T> the type of the value
     * @param timeout how long to wait at most
     * @param name the name of the call for messages, like {@code "CommentClient.fetch"}
     * @param stage what the call returned
     * @param declared the classes of the checked exceptions that the caller declares
     * @return the value
     * @throws NullPointerException if the call returned null, or any other argument is null
     * @throws CancellationException if the stage was cancelled
     * @throws CompletionException if there is a checked exception that is not declared
     */
    public static <T extends @Nullable Object> T awaitStage(
            Duration timeout, String name, CompletionStage<? extends T> stage, Class<?>... declared) {
        Objects.requireNonNull(stage, () -> name + " returned null instead of a future");
        return await(timeout, name, BlockingCall.<T>future(stage), declared);
    }

    private static <T extends @Nullable Object> Future<? extends T> future(CompletionStage<? extends T> stage) {
        try {
            return stage.toCompletableFuture();
        } catch (UnsupportedOperationException onlyCallbacks) {
            CompletableFuture<T> end = new CompletableFuture<>();
            stage.whenComplete((value, failure) -> {
                if (failure == null) {
                    end.complete(value);
                } else {
                    end.completeExceptionally(failure);
                }
            });
            return end;
        }
    }

    private static <T extends @Nullable Object> T interrupted(
            InterruptedException interrupt, String name, Future<? extends T> future, Class<?>[] declared) {
        if (cancel(future, interrupt)) {
            Throwable visible = visible(interrupt, name, declared);
            if (visible != interrupt) {
                Thread.currentThread().interrupt();
            }
            throw unchecked(visible);
        }
        try {
            return ended(name, future, declared);
        } finally {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the future has no end of its own now; what its {@code cancel} throws goes to the reason. */
    private static boolean cancel(Future<?> future, Exception reason) {
        try {
            return future.cancel(true) || !future.isDone();
        } catch (RuntimeException cannotBeCancelled) {
            reason.addSuppressed(cannotBeCancelled);
            return !future.isDone();
        }
    }

    /** What a future has ended with. */
    private static <T extends @Nullable Object> T ended(String name, Future<? extends T> future, Class<?>[] declared) {
        try {
            return future.get();
        } catch (ExecutionException | CancellationException failed) {
            throw unchecked(visible(original(failed, future), name, declared));
        } catch (InterruptedException again) {
            throw unchecked(visible(again, name, declared));
        }
    }

    private static Throwable original(Exception failed, Future<?> future) {
        if (future instanceof CallFuture<?> call) {
            // It holds what the body threw and nothing around it; get() would take off what the body put there.
            return Objects.requireNonNullElse(
                    call.handle((value, failure) -> failure).join(), failed);
        }
        Throwable original = failed;
        while ((original instanceof ExecutionException || original instanceof CompletionException)
                && original.getCause() != null) {
            original = original.getCause();
        }
        return original;
    }

    private static Throwable visible(Throwable failure, String name, Class<?>[] declared) {
        if (failure instanceof RuntimeException || failure instanceof Error) {
            return failure;
        }
        for (Class<?> type : declared) {
            if (type.isInstance(failure)) {
                if (failure instanceof InterruptedException) {
                    // By convention it stands for the flag, which a body that ran on this very thread has left set.
                    Thread.interrupted();
                }
                return failure;
            }
        }
        return new CompletionException(name + " failed: " + failure, failure);
    }

    /** Throws anything; the compiler is told that it is unchecked. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException unchecked(Throwable failure) throws X {
        throw (X) failure;
    }
}
