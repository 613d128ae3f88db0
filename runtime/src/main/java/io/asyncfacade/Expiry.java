package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of an executor's calls: settles a call whose time is up, and tells of one that is slow. There is one
 * timer, never later than the first deadline; it is left alone when that call ends, so that a call costs no timer.
 *
 * <p>A thread that adds a deadline before the timer sets an earlier one. Between the two it may lose its processor for
 * long, so nothing depends on it: a timer counts only from the moment when it is known to be set, until it goes off. A
 * thread that finds none that counts sets one itself. Of two timers the later one is cancelled, and a timer that goes
 * off too early or too often only looks at the deadlines, and sees that the next one is set.
 */
final class Expiry {

    /** Within how many nanoseconds a timer is set, usually. */
    private static final long PUNCTUAL = 1_000_000;

    private final ReentrantLock lock;
    private final TimeSource time;

    @GuardedBy("lock") private final DeadlineHeap heap = new DeadlineHeap();

    /** The earliest of the timers that are set, null if none is. */
    @GuardedBy("lock") private @Nullable Alarm alarm;

    @GuardedBy("lock") private boolean closed;

    /** Whether a deadline may have been added that no timer is set for. Written under {@code lock}, read without. */
    private volatile boolean wantsTimer;

    /** One timer. It must not keep an executor that is no longer used. */
    private static final class Alarm implements Runnable {
        private final WeakReference<Expiry> expiry;

        /** When it goes off, at the latest. Guarded by the lock once it is set. */
        private long at;

        /** Guarded by the lock, like {@code over}. */
        private @Nullable Future<?> timer;

        private boolean over;

        Alarm(Expiry expiry, long at) {
            this.expiry = new WeakReference<>(expiry);
            this.at = at;
        }

        @Override
        public void run() {
            Expiry living = expiry.get();
            if (living != null) {
                living.goneOff(this);
            }
        }
    }

    /**
     * Makes one without deadlines.
     *
     * @param lock the lock of the ledger, which guards the calls as well
     */
    Expiry(ReentrantLock lock, TimeSource time) {
        this.lock = lock;
        this.time = time;
    }

    // ---- under the lock

    /** Adds a call, moves it, or takes it out, as its {@link ManagedCall#deadline} says now. */
    @GuardedBy("lock")
    void update(ManagedCall<?> call) {
        if (!call.hasDeadline()) {
            heap.remove(call);
            return;
        }
        heap.put(call);
        Alarm set = alarm;
        if (set == null || call.deadline() - set.at < 0) {
            wantsTimer = true;
        }
    }

    @GuardedBy("lock")
    void remove(ManagedCall<?> call) {
        heap.remove(call);
    }

    // ---- without the lock

    /** Called after a change under the lock: sets a timer if there is a deadline before the one that is set. */
    void setTimerIfWanted() {
        if (wantsTimer) {
            setTimer();
        }
    }

    private void setTimer() {
        Alarm next;
        lock.lock();
        try {
            wantsTimer = false;
            ManagedCall<?> first = heap.first();
            if (closed || first == null || alarm != null && alarm.at - first.deadline() <= 0) {
                return;
            }
            next = new Alarm(this, first.deadline());
        } finally {
            lock.unlock();
        }
        Future<?> timer;
        long before = time.nanoTime();
        try {
            timer = time.schedule(next, next.at - before, TimeUnit.NANOSECONDS);
        } catch (Throwable failure) {
            wantsTimer = true; // for the next call that comes
            Uncaught.report(failure);
            return;
        }
        Future<?> superfluous = keep(next, timer, time.nanoTime() - before);
        if (superfluous != null) {
            superfluous.cancel(false);
        }
    }

    /** Keeps the earlier one of this timer and the one that counted so far, and returns the other. */
    private @Nullable Future<?> keep(Alarm next, Future<?> timer, long setIn) {
        lock.lock();
        try {
            Alarm kept = alarm;
            if (setIn > PUNCTUAL) {
                next.at += setIn; // held up before the timer was set, so it may go off so much later
            }
            if (next.over) {
                return null;
            }
            if (closed || kept != null && kept.at - next.at <= 0) {
                return timer;
            }
            next.timer = timer;
            alarm = next;
            return kept == null ? null : kept.timer;
        } finally {
            lock.unlock();
        }
    }

    private void goneOff(Alarm gone) {
        List<Runnable> settlings = new ArrayList<>();
        long now = time.nanoTime();
        lock.lock();
        try {
            gone.over = true;
            if (alarm == gone) {
                alarm = null;
            }
            ManagedCall<?> first = heap.first();
            while (first != null && first.deadline() - now <= 0) {
                heap.remove(first);
                settlings.add(whatIsDue(first, now));
                first = heap.first();
            }
        } finally {
            lock.unlock();
        }
        setTimer();
        if (!settlings.isEmpty()) {
            SettleThreads.SettlingBatch.onTime(time, settlings);
        }
    }

    /** Returns what has to be done about a call that has been taken out of the heap; its other deadline stays. */
    @GuardedBy("lock") private Runnable whatIsDue(ManagedCall<?> call, long now) {
        if (call.isExpired(now)) {
            return call::expireIfDue;
        }
        call.markSlow();
        update(call);
        return call::tellSlow;
    }

    /** The executor is closed: no timer is kept, unless for a call that goes on because it has closed it itself. */
    void close() {
        Alarm set;
        Future<?> timer;
        lock.lock();
        try {
            if (heap.first() != null) {
                return;
            }
            closed = true;
            set = alarm;
            timer = set == null ? null : set.timer;
            alarm = null;
        } finally {
            lock.unlock();
        }
        if (timer != null) {
            timer.cancel(false);
        }
    }

    /**
     * The calls that may run out of time, the next one first: a binary heap of deadlines, in which each call knows its
     * place. One that ends leaves a gap at once, and holds nothing; gaps are closed when there is no room, or when they
     * come first. So a call that ends in time, as nearly all do, moves no other. Guarded by the ledger.
     *
     * <p>Calls come in the order of their deadlines, or nearly, so to add one costs no more than to append it.
     */
    static final class DeadlineHeap {

        private static final int LEAST = 16;

        /** Memory for so many, 12 kB, is kept: calls that come in rows would grow it anew for each row. */
        private static final int KEPT = 1_024;

        private @Nullable ManagedCall<?>[] calls = new ManagedCall<?>[LEAST];

        /** The deadlines of the calls, and those of the gaps. */
        private long[] deadlines = new long[LEAST];

        /** How many places are used, by calls and gaps. */
        private int size;

        private int gaps;

        /** How many calls the memory is for, for tests. */
        int room() {
            return calls.length;
        }

        @Nullable ManagedCall<?> first() {
            while (size > 0 && calls[0] == null) {
                gaps--;
                size--;
                ManagedCall<?> last = calls[size];
                calls[size] = null;
                down(0, last, deadlines[size]);
            }
            return calls[0];
        }

        /** Adds the call, or moves it to its place if it is in already, because its deadline has changed. */
        void put(ManagedCall<?> call) {
            long deadline = call.deadline();
            if (call.heapIndex >= 0) {
                if (deadlines[call.heapIndex] == deadline) {
                    return;
                }
                leaveGap(call);
            }
            if (size == calls.length) {
                closeGaps(gaps < size / 2 ? size * 2 : size);
            }
            size++;
            up(size - 1, call, deadline);
        }

        /** Takes the call out, if it is in. */
        void remove(ManagedCall<?> call) {
            if (call.heapIndex < 0) {
                return;
            }
            leaveGap(call);
            int left = size - gaps;
            if (left == 0) {
                size = 0;
                gaps = 0;
            }
            if (calls.length > KEPT && left < calls.length / 8) {
                try {
                    closeGaps(calls.length / 2); // a rush does not take its memory for ever
                } catch (OutOfMemoryError full) {
                    // The next call that ends tries again; this one has to go on.
                }
            }
        }

        private void leaveGap(ManagedCall<?> call) {
            calls[call.heapIndex] = null;
            call.heapIndex = -1;
            gaps++;
        }

        private void closeGaps(int room) {
            @Nullable ManagedCall<?>[] from = calls;
            long[] times = deadlines;
            if (room != from.length) {
                long[] place = new long[room]; // both before anything changes: memory may have run out
                calls = new ManagedCall<?>[room];
                deadlines = place;
            }
            int kept = 0;
            for (int i = 0; i < size; i++) {
                ManagedCall<?> call = from[i];
                if (call != null) {
                    set(kept, call, times[i]);
                    kept++;
                }
            }
            if (room == from.length) {
                Arrays.fill(calls, kept, size, null);
            }
            size = kept;
            gaps = 0;
            for (int i = kept / 2 - 1; i >= 0; i--) {
                down(i, calls[i], deadlines[i]);
            }
        }

        private void up(int index, ManagedCall<?> call, long deadline) {
            int place = index;
            while (place > 0) {
                int parent = (place - 1) >>> 1;
                if (deadline - deadlines[parent] >= 0) {
                    break;
                }
                set(place, calls[parent], deadlines[parent]);
                place = parent;
            }
            set(place, call, deadline);
        }

        private void down(int index, @Nullable ManagedCall<?> call, long deadline) {
            int place = index;
            while (2 * place + 1 < size) {
                int child = 2 * place + 1;
                if (child + 1 < size && deadlines[child + 1] - deadlines[child] < 0) {
                    child++;
                }
                if (deadlines[child] - deadline >= 0) {
                    break;
                }
                set(place, calls[child], deadlines[child]);
                place = child;
            }
            set(place, call, deadline);
        }

        private void set(int index, @Nullable ManagedCall<?> call, long deadline) {
            calls[index] = call;
            deadlines[index] = deadline;
            if (call != null && call.heapIndex != index) {
                call.heapIndex = index;
            }
        }
    }
}
