package io.asyncfacade;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The library's own threads {@code asyncfacade-settle-<n>}, as many as are needed at a time. They settle calls where
 * nobody else should run the dependents, which may block, and run tasks that were accepted and have no other thread.
 */
final class SettleThreads {

    private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            1,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new DaemonThreads("asyncfacade-settle-", ClassLoader.getSystemClassLoader()));

    private SettleThreads() {}

    /** Whether the current thread is one of these. */
    static boolean isCurrent() {
        return Thread.currentThread().getName().startsWith("asyncfacade-settle-");
    }

    /** Runs the task on one of the threads; false if no thread can be had, because memory has run out. */
    static boolean tryExecute(Runnable task) {
        try {
            POOL.execute(task);
            return true;
        } catch (OutOfMemoryError noThread) {
            return false;
        }
    }

    /** Runs the task on one of the threads, or on this one if none can be had. */
    static void execute(Runnable task) {
        if (!tryExecute(task)) {
            task.run();
        }
    }
}
