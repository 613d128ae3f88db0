package io.asyncfacade;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The library's own threads {@code asyncfacade-settle-<n>}. They settle calls where the dependents, which may block,
 * should not run on the current thread, and run hooks, and tasks that were accepted and have no other thread.
 *
 * <p>Any of that may block, and must not keep the rest from running. But a thread for each of a thousand short ones
 * would be a waste. So a few threads are made at once; as long as tasks wait, one more comes with each tick of a clock;
 * and when there is a crowd, only if no task has ended for some ticks, which means that they wait for something.
 */
final class SettleThreads {

    /** How many threads are made without waiting for a tick. */
    private static final int AT_ONCE = 16;

    /** From how many threads on another one has to be necessary. */
    private static final int CROWD = 256;

    private static final long TICK_MILLIS = 1;

    /** How many ticks without the end of a task mean that all threads are blocked. */
    private static final int BLOCKED_TICKS = 5;

    private static final ThreadPoolExecutor POOL = new ThreadPoolExecutor(
            AT_ONCE,
            Integer.MAX_VALUE,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            DaemonThreads.ofLibrary("asyncfacade-settle-"));

    static {
        POOL.allowCoreThreadTimeOut(true);
    }

    /** Whether the clock ticks. */
    private static final AtomicBoolean TICKING = new AtomicBoolean();

    private static long ended; // for the one thread of the timer, like the next
    private static int ticksSinceEnd;

    private SettleThreads() {}

    /** Whether the current thread is one of these. */
    static boolean isCurrent() {
        return Thread.currentThread().getName().startsWith("asyncfacade-settle-");
    }

    /** Runs the task on one of the threads; false if there is none, and none can be had, because memory has run out. */
    static boolean tryExecute(Runnable task) {
        try {
            POOL.execute(task);
        } catch (OutOfMemoryError noThread) {
            if (!PlatformThreads.queueForOthers(POOL, task)) {
                return false;
            }
        }
        tickIfTasksWait();
        return true;
    }

    /** Runs the task on one of the threads, or on this one if none can be had. */
    static void execute(Runnable task) {
        if (!tryExecute(task)) {
            task.run();
        }
    }

    /** How many threads there are, for tests. */
    static int count() {
        return POOL.getPoolSize();
    }

    private static void tickIfTasksWait() {
        if (!POOL.getQueue().isEmpty() && TICKING.compareAndSet(false, true)) {
            scheduleTick();
        }
    }

    private static void scheduleTick() {
        try {
            SystemTime.INSTANCE.schedule(SettleThreads::tick, TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (Throwable noTimer) {
            TICKING.set(false); // the next task tries again
            Uncaught.report(noTimer);
        }
    }

    private static void tick() {
        if (POOL.getQueue().isEmpty()) {
            POOL.setCorePoolSize(AT_ONCE); // more than that end when they are idle, and do not come back without need
            TICKING.set(false);
            tickIfTasksWait();
            return;
        }
        long endedNow = POOL.getCompletedTaskCount();
        ticksSinceEnd = endedNow == ended ? ticksSinceEnd + 1 : 0;
        ended = endedNow;
        int threads = POOL.getPoolSize();
        if (threads < CROWD || ticksSinceEnd >= BLOCKED_TICKS) {
            ticksSinceEnd = 0;
            try {
                POOL.setCorePoolSize(Math.max(AT_ONCE, threads + 1));
            } catch (OutOfMemoryError noThread) {
                // The next tick tries again; until then those that are there do what they can.
            }
        }
        scheduleTick();
    }
}
