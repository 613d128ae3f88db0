package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/** A result that nobody receives, because its call was settled before. */
final class LateResult {

    private LateResult() {}

    /** Closes the result if it can be closed and nobody else uses it; what that throws goes to the thread's handler. */
    static void discard(@Nullable Object result, @Nullable ResultHandling handling) {
        Throwable failure = close(result, handling);
        if (failure != null) {
            Uncaught.report(failure);
        }
    }

    /** Does the same, and returns what closing threw. */
    static @Nullable Throwable close(@Nullable Object result, @Nullable ResultHandling handling) {
        if (result instanceof AutoCloseable closeable && (handling == null || !handling.keeps(result))) {
            try {
                closeable.close();
            } catch (Throwable failure) {
                return failure;
            }
        }
        return null;
    }
}
