package io.asyncfacade;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A result that is not received, because its call was settled before. */
final class LateResult {

    private LateResult() {}

    /** Closes the result if the call says that it closes; what that throws goes to the handler of the thread. */
    static void discard(@Nullable Object result, @Nullable ResultHandling handling) {
        Throwable failure = close(result, handling);
        if (failure != null) {
            Uncaught.report(failure);
        }
    }

    /** Closes what was the caller's to close. */
    static void close(AutoCloseable dropped) {
        try {
            dropped.close();
        } catch (Throwable failure) {
            Uncaught.report(failure);
        }
    }

    /** Cancels a stage that the call does not follow, and closes the value that it ends with all the same. */
    static void discardStage(CompletionStage<?> stage, ResultHandling handling) {
        try {
            stage.whenComplete((value, failure) -> discard(value, handling));
        } catch (Throwable refused) {
            Uncaught.report(refused);
        }
        Stages.cancel(stage, true);
    }

    /** Does the same, and returns what closing threw. */
    static @Nullable Throwable close(@Nullable Object result, @Nullable ResultHandling handling) {
        AutoCloseable closeable = handling == null ? null : handling.closeable(result);
        if (closeable != null) {
            try {
                closeable.close();
            } catch (Throwable failure) {
                return failure;
            }
        }
        return null;
    }
}
