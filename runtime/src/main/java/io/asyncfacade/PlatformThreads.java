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

    /** Guarded by this. */
    private int spare;

    PlatformThreads(int count, ThreadFactory factory) {
        super(count, count, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        this.count = count;
        allowCoreThreadTimeOut(true);
    }

    /** Allows one thread more; it is made when there is something to run on it. */
    synchronized void addSpare() {
        spare++;
        setMaximumPoolSize(count + spare);
        try {
            setCorePoolSize(count + spare);
        } catch (OutOfMemoryError noThread) {
            // The next call tries again; until then it is as if there were none.
        }
    }

    /** Takes one back; the thread that is one too many ends when it has nothing to run. */
    synchronized void removeSpare() {
        spare--;
        setCorePoolSize(count + spare);
        setMaximumPoolSize(count + spare);
    }
}
