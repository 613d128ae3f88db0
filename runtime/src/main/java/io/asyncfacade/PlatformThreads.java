package io.asyncfacade;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of an executor that has platform threads of its own. They end when they are idle. The queue holds
 * admitted calls only: those whose slot became free a moment before its thread, and those for which no thread can be
 * made.
 *
 * <p>The pool starts no thread for a task that it queues, since it counts on its threads to come back for the next one.
 * Those that wait inside of a dependent may not, until that very task has run. So a queued task that no thread comes
 * for is looked for at each of the three events that can leave one: it was queued when a thread was about to wait or to
 * end; a thread waits; a thread has ended. Whichever is the last of them sees what the others did.
 */
final class PlatformThreads extends ThreadPoolExecutor {

    private static final long IDLE_SECONDS = 5;

    /**
     * How many threads may wait in dependents beyond as many as there are for bodies. A crowd of dependents may wait
     * for one call; but a recursion that has come so far does not end.
     */
    static final int MAX_SPARE = 1_024;

    private final int count;

    /** How many threads wait. Changed under the lock of this, together with the size of the pool. */
    private final AtomicInteger spare = new AtomicInteger();

    PlatformThreads(int count, ThreadFactory factory) {
        super(count, count, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        this.count = count;
        allowCoreThreadTimeOut(true);
        setThreadFactory(worker -> factory.newThread(() -> {
            try {
                worker.run();
            } finally {
                startMissing();
            }
        }));
    }

    @Override
    public void execute(Runnable task) {
        try {
            super.execute(task);
        } catch (OutOfMemoryError noThread) {
            if (!queueForOthers(this, task)) {
                throw noThread;
            }
        }
        startMissing();
    }

    /**
     * Queues a task for the threads that are there, since no other can be made.
     *
     * @return false if there is none
     */
    private static boolean queueForOthers(ThreadPoolExecutor pool, Runnable task) {
        if (pool.getPoolSize() == 0) {
            return false;
        }
        pool.getQueue().add(task);
        return pool.getPoolSize() > 0 || !pool.remove(task); // the last one may have ended meanwhile
    }

    private void startMissing() {
        if (spare.get() > 0 && !getQueue().isEmpty()) {
            try {
                prestartCoreThread();
            } catch (OutOfMemoryError noThread) {
                // The next event tries again; until then it is as if there were none.
            }
        }
    }

    /** Allows one thread more, which is made when there is something to run on it; false if there are enough. */
    synchronized boolean addSpare() {
        if (spare.get() >= count + MAX_SPARE) {
            return false;
        }
        int threads = count + spare.incrementAndGet();
        setMaximumPoolSize(threads);
        try {
            setCorePoolSize(threads);
        } catch (OutOfMemoryError noThread) {
            // As above.
        }
        return true;
    }

    /** Takes one back; the thread that is one too many ends when it has nothing to run. */
    synchronized void removeSpare() {
        int threads = count + spare.decrementAndGet();
        setCorePoolSize(threads);
        setMaximumPoolSize(threads);
    }
}
