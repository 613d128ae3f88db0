package io.asyncfacade.testing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A time that stands until it is told to pass. No timer fires under the lock. */
final class ManualClock {

    /** Not zero, so that a field that has not been set is not taken for a time. */
    private static final long START = TimeUnit.SECONDS.toNanos(1);

    /** As far as it goes: the sum of a time and the longest timeout of a policy must not overflow. */
    private static final long END = TimeUnit.DAYS.toNanos(36_500);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final TreeSet<ManualTimer> timers = new TreeSet<>(ManualTimer.ORDER);
    private long set;
    private long now = START;

    long now() {
        lock.lock();
        try {
            return now;
        } finally {
            lock.unlock();
        }
    }

    ManualTimer schedule(Runnable action, long delay) {
        lock.lock();
        try {
            long due = now + Math.min(Math.max(0, delay), Long.MAX_VALUE - now);
            ManualTimer timer = new ManualTimer(this, action, due, set++);
            timers.add(timer);
            added.signalAll();
            return timer;
        } finally {
            lock.unlock();
        }
    }

    void forget(ManualTimer timer) {
        lock.lock();
        try {
            timers.remove(timer);
        } finally {
            lock.unlock();
        }
    }

    /** Lets the time pass; false if timers set timers without end. */
    boolean advance(Duration duration) {
        long target;
        long setBefore;
        lock.lock();
        try {
            if (duration.isNegative() || duration.compareTo(Duration.ofNanos(END - now)) > 0) {
                throw new IllegalArgumentException("the time can be advanced by zero to "
                        + Duration.ofNanos(END - now).toDays() + " days, not by " + duration);
            }
            target = now + duration.toNanos();
            setBefore = set;
        } finally {
            lock.unlock();
        }
        int setMeanwhile = 0;
        for (ManualTimer timer = takeDue(target); timer != null; timer = takeDue(target)) {
            timer.fire();
            if (timer.number >= setBefore && ++setMeanwhile == ManualExecutor.ENDLESS) {
                return false;
            }
        }
        return true;
    }

    /** Takes out the next timer until then, and moves the time to it; if there is none, the time moves to then. */
    private @Nullable ManualTimer takeDue(long target) {
        lock.lock();
        try {
            ManualTimer first = timers.isEmpty() ? null : timers.first();
            if (first != null && first.due <= target) {
                timers.remove(first);
                now = Math.max(now, first.due); // the action of another timer may have advanced it farther
                return first;
            }
            now = Math.max(now, target);
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Returns for when timers are set, the next one first. */
    List<Long> timers() {
        lock.lock();
        try {
            return timers.stream().map(timer -> timer.due).toList();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until so many timers are set; false if they are not in time. */
    boolean awaitTimers(int count, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lock();
        try {
            while (timers.size() < count && left > 0) {
                left = added.awaitNanos(left);
            }
            return timers.size() >= count;
        } finally {
            lock.unlock();
        }
    }

    /** An action that waits for its time. */
    static final class ManualTimer extends FutureTask<@Nullable Void> {

        /** In the order of time; of two for the same time, the one that was set first. */
        static final Comparator<ManualTimer> ORDER =
                Comparator.<ManualTimer>comparingLong(timer -> timer.due).thenComparingLong(timer -> timer.number);

        final long due;

        /** How many were set before. */
        final long number;

        private final ManualClock clock;
        private @Nullable Throwable failure;

        ManualTimer(ManualClock clock, Runnable action, long due, long number) {
            super(action, null);
            this.clock = clock;
            this.due = due;
            this.number = number;
        }

        /** Runs the action; what it throws is thrown here as well, so that the test sees it. */
        void fire() {
            run();
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }

        @Override
        protected void setException(Throwable thrown) {
            failure = thrown;
            super.setException(thrown);
        }

        @Override
        protected void done() {
            if (isCancelled()) {
                clock.forget(this);
            }
        }
    }
}
