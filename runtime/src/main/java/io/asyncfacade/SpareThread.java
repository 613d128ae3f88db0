package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/**
 * One thread more for an executor, as long as one of its threads waits inside of a dependent. That thread has no slot,
 * so as many bodies may run as before, and there might be nobody to run them: not even the one that is waited for.
 */
final class SpareThread {

    private SpareThread() {}

    /** Adds one if the current thread, which is about to wait, leaves its executor short of a thread. */
    static @Nullable PlatformThreads add() {
        FacadeExecutor executor = Worker.executorWithoutSlot();
        PlatformThreads pool = executor == null ? null : executor.admission.ownPool();
        if (pool != null) {
            pool.addSpare();
        }
        return pool;
    }

    /** Called when the thread waits no more, with what {@link #add} has returned. */
    static void remove(@Nullable PlatformThreads pool) {
        if (pool != null) {
            pool.removeSpare();
        }
    }
}
