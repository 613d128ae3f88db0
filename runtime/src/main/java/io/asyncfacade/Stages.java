package io.asyncfacade;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A stage that somebody else has made, of any class: what can be asked of it all the same. */
final class Stages {

    private static final Executor ASYNC_POOL = new CompletableFuture<>().defaultExecutor();

    private Stages() {}

    /** Returns where the {@code Async} stages of the stage run; the JDK's default if it does not say, or is null. */
    static Executor executor(@Nullable CompletionStage<?> stage) {
        return stage instanceof CompletableFuture<?> future ? future.defaultExecutor() : ASYNC_POOL;
    }

    /** Returns for what depends on the stage where the {@code Async} stages run, with the context of this thread. */
    static Executor contextFor(@Nullable CompletionStage<?> stage) {
        return CapturedContext.captureFor(CapturedContext.target(executor(stage)));
    }

    /** Cancels the stage, if it is of a kind that can be cancelled. */
    static void cancel(CompletionStage<?> stage, boolean mayInterrupt) {
        Cascade.cancel(() -> cancelHere(stage, mayInterrupt));
    }

    private static void cancelHere(CompletionStage<?> stage, boolean mayInterrupt) {
        try {
            CompletableFuture<?> future = stage.toCompletableFuture();
            if (!future.isDone()) {
                future.cancel(mayInterrupt);
            }
        } catch (UnsupportedOperationException cannotBeCancelled) {
            // A stage need not have a future; then it goes on, and nobody listens.
        } catch (Throwable failure) {
            Uncaught.report(failure);
        }
    }

    /** What the stage ends with is not received: a call that says so closes it. */
    static void drop(CompletionStage<?> stage) {
        if (stage instanceof CallFuture<?> call) {
            call.dropResult();
        }
    }

    /**
     * Takes off the exception that a dependent stage puts around the failure of the one before. A call adds none: one
     * that it fails with is its own.
     */
    static @Nullable Throwable failure(CompletionStage<?> stage, @Nullable Throwable failure) {
        boolean own = stage instanceof CallStage<?> ours && ours.hasOwnFailure();
        if (own || !(failure instanceof CompletionException)) {
            return failure;
        }
        Throwable cause = failure.getCause();
        return cause == null ? failure : cause;
    }

    /** Returns how the stage has ended; cancelled if it has not, or does not say. */
    static Outcome<?> outcomeNow(CompletionStage<?> stage) {
        Outcome<?>[] outcome = {new Outcome.Cancelled<>()};
        if (stage instanceof CompletableFuture<?> future && future.isDone()) {
            future.handle((value, failure) -> outcome[0] = outcome(value, failure(stage, failure))); // here and now
        }
        return outcome[0];
    }

    /** Returns how a stage ended that has this value, or this failure without its wrapper. */
    static <T extends @Nullable Object> Outcome<T> outcome(T value, @Nullable Throwable failure) {
        if (failure == null) {
            return new Outcome.Success<>(value);
        }
        return failure instanceof CancellationException ? new Outcome.Cancelled<>() : new Outcome.Failure<>(failure);
    }

    /** Stands for the value of a stage that has failed. */
    @SuppressWarnings({"unchecked", "NullAway"}) // nothing reads it beside the failure
    static <T extends @Nullable Object> T noValue() {
        return (T) null;
    }
}
