package io.asyncfacade;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A stage of any class, also one that is not ours: what can be asked of it all the same. */
final class Stages {

    private static final Executor ASYNC_POOL = new CompletableFuture<>().defaultExecutor();

    private Stages() {}

    /** Returns where the {@code Async} stages of the stage run; the JDK's default if it does not say, or is null. */
    static Executor executor(@Nullable CompletionStage<?> stage) {
        return stage instanceof CompletableFuture<?> future ? future.defaultExecutor() : ASYNC_POOL;
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
            // A stage need not have a future; then it goes on, and its end is ignored.
        } catch (Throwable failure) {
            Uncaught.report(failure);
        }
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
