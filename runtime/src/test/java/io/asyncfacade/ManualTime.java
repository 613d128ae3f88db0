package io.asyncfacade;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Time that passes when a test says so. It begins shortly before its number overflows, which a clock may do. The
 * library's own {@link io.asyncfacade.testing.ManualExecutor} begins at one second, cannot be made to fail, and tells
 * nobody how many timers were left set.
 */
class ManualTime implements TimeSource {

    private final List<Timer> timers = new ArrayList<>();
    private long now;

    ManualTime() {
        this(Long.MAX_VALUE - TimeUnit.MINUTES.toNanos(10));
    }

    ManualTime(long start) {
        now = start;
    }

    private final class Timer extends FutureTask<Void> {
        private final long due;

        Timer(Runnable action, long due) {
            super(action, null);
            this.due = due;
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            synchronized (ManualTime.this) {
                timers.remove(this);
            }
            return super.cancel(mayInterruptIfRunning);
        }
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
        Timer timer = new Timer(action, now + unit.toNanos(delay));
        timers.add(timer);
        return timer;
    }

    /** Lets time pass, and runs on this thread what has become due meanwhile. */
    final void advance(Duration duration) {
        long target = nanoTime() + duration.toNanos();
        for (Timer timer = takeDue(target); timer != null; timer = takeDue(target)) {
            timer.run();
        }
        synchronized (this) {
            now = target;
        }
    }

    private synchronized Timer takeDue(long target) {
        Timer first = timers.stream()
                .filter(timer -> timer.due - target <= 0)
                .min(Comparator.comparingLong(timer -> timer.due - target))
                .orElse(null);
        if (first != null) {
            timers.remove(first);
            now = now - first.due < 0 ? first.due : now;
        }
        return first;
    }

    final synchronized int pending() {
        return timers.size();
    }

    /** An executor that goes by this time. */
    final Timed timed(Executor executor) {
        return new Timed(this, executor);
    }

    record Timed(ManualTime time, Executor executor) implements Executor, TimeSource {

        @Override
        public void execute(Runnable task) {
            executor.execute(task);
        }

        @Override
        public long nanoTime() {
            return time.nanoTime();
        }

        @Override
        public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
            return time.schedule(action, delay, unit);
        }
    }

    /** A pool of the JDK that goes by such a time. */
    static class Pool extends ThreadPoolExecutor implements TimeSource {

        private final ManualTime time;

        Pool(ManualTime time, int core, int most, java.util.concurrent.BlockingQueue<Runnable> queue) {
            super(core, most, 1, TimeUnit.SECONDS, queue, daemons());
            this.time = time;
        }

        private static ThreadFactory daemons() {
            return new DaemonThreads("test-", ClassLoader.getSystemClassLoader());
        }

        @Override
        public long nanoTime() {
            return time.nanoTime();
        }

        @Override
        public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
            return time.schedule(action, delay, unit);
        }
    }
}
