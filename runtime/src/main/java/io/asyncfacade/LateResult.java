package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/** A result that nobody receives, because its call was settled before. */
final class LateResult {

    private LateResult() {}

    /** Closes the result if the call says that it closes; what that throws goes to the handler of the thread. */
    static void discard(@Nullable Object result, @Nullable Delivery delivery) {
        Throwable failure = close(result, delivery);
        if (failure != null) {
            report(failure);
        }
    }

    /** Does the same, and returns what closing threw. */
    static @Nullable Throwable close(@Nullable Object result, @Nullable Delivery delivery) {
        AutoCloseable closeable = delivery == null ? null : delivery.closeable(result);
        if (closeable != null) {
            try {
                closeable.close();
            } catch (Throwable failure) {
                return failure;
            }
        }
        return null;
    }

    /** Hands a failure that no future can carry to whoever looks after the current thread. */
    static void report(Throwable failure) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable ignored) {
            // As the virtual machine does; there is still a slot to give back.
        }
    }
}
