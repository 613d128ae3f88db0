package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/** A result that nobody receives, because its call was settled before. */
final class LateResult {

    private LateResult() {}

    /** Closes the result if the call says that it closes; what that throws goes to the handler of the thread. */
    static void discard(@Nullable Object result, @Nullable ResultHandling handling) {
        Throwable failure = close(result, handling);
        if (failure != null) {
            Uncaught.report(failure);
        }
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
