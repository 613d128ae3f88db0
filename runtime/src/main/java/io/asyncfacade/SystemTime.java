package io.asyncfacade;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The system's time, with one thread {@code asyncfacade-timer-1} for all timers of the library. */
final class SystemTime implements TimeSource {

    static final SystemTime INSTANCE = new SystemTime();

    private final ScheduledThreadPoolExecutor timer;

    private SystemTime() {
        timer = new ScheduledThreadPoolExecutor(
                1, new DaemonThreads("asyncfacade-timer-", ClassLoader.getSystemClassLoader()));
        timer.setRemoveOnCancelPolicy(true);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
        return timer.schedule(action, delay, unit);
    }

    /** How many timers are set, for tests. */
    int pending() {
        return timer.getQueue().size();
    }
}
