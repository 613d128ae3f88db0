package io.asyncfacade;

/** A failure that no future can carry. */
final class Uncaught {

    private Uncaught() {}

    /** Hands the failure to the uncaught exception handler of the current thread; throws nothing. */
    static void report(Throwable failure) {
        Thread thread = Thread.currentThread();
        try {
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        } catch (Throwable ignored) {
            // As the virtual machine does; there is still a slot to give back.
        }
    }
}
