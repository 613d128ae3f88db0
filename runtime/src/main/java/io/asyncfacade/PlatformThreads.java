package io.asyncfacade;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of an executor that has platform threads of its own. They end when they are idle. The queue holds
 * admitted calls only: those whose slot became free a moment before its thread.
 */
final class PlatformThreads extends ThreadPoolExecutor {

    private static final long IDLE_SECONDS = 5;

    private final int count;

    /** Written under the lock of this. */
    private volatile int spare;

    PlatformThreads(int count, ThreadFactory factory) {
        super(count, count, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        this.count = count;
        allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable task) {
        super.execute(task);
        if (spare > 0 && !getQueue().isEmpty()) {
            startMissing(); // the spare thread was allowed when the task was not in the queue yet
        }
    }

    private void startMissing() {
        try {
            prestartCoreThread();
        } catch (OutOfMemoryError noThread) {
            // The next call tries again; until then it is as if there were none.
        }
    }

    /** Allows one thread more; it is made when there is something to run on it. */
    synchronized void addSpare() {
        spare = spare + 1;
        setMaximumPoolSize(count + spare);
        try {
            setCorePoolSize(count + spare);
        } catch (OutOfMemoryError noThread) {
            // As above.
        }
    }

    /** Takes one back; the thread that is one too many ends when it has nothing to run. */
    synchronized void removeSpare() {
        spare = spare - 1;
        setCorePoolSize(count + spare);
        setMaximumPoolSize(count + spare);
    }
}
