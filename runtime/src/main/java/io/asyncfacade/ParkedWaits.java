package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The slots of an executor that are taken and not used, because the body waits on its thread, or the call follows a
 * stage. When that is so of all slots and calls are queued, one of the waiting threads has to run them. Guarded by the
 * lock of the {@link CallLedger}.
 */
final class ParkedWaits {

    /** A thread that waits. */
    interface Waiter {

        /** There may be a call for the thread to run; called without the lock. */
        void wake();
    }

    /** The wait of a thread inside of a body; one for each slot of the thread. */
    static final class Wait {

        private final Waiter waiter;

        /** Whether the thread may run a call. */
        private final boolean helps;

        /** Whether it may not because its stack is too deep, so that it has to give up. */
        private final boolean deep;

        Wait(Waiter waiter, boolean helps, boolean deep) {
            this.waiter = waiter;
            this.helps = helps;
            this.deep = deep;
        }

        /** Called without the lock. */
        void wake() {
            waiter.wake();
        }
    }

    /** The newest is the last. */
    private final ArrayDeque<Wait> waits = new ArrayDeque<>(0);

    /** How many slots belong to calls that follow stages. */
    private int staged;

    boolean isEmpty() {
        return waits.isEmpty();
    }

    void add(Wait wait) {
        waits.addLast(wait);
    }

    void remove(Waiter waiter) {
        waits.removeIf(wait -> wait.waiter == waiter);
    }

    void addStaged() {
        staged++;
    }

    void removeStaged() {
        staged--;
    }

    int unusedSlots() {
        return waits.size() + staged;
    }

    /** Returns the newest wait that helps; else one that has to give up; null if there is none. */
    @Nullable Wait nextToRun() {
        Wait deep = null;
        for (Iterator<Wait> newest = waits.descendingIterator(); newest.hasNext(); ) {
            Wait wait = newest.next();
            if (wait.helps) {
                return wait;
            }
            deep = deep == null && wait.deep ? wait : deep;
        }
        return deep;
    }

    /** Threads that wait outside of bodies, for calls that they have to start when these get slots. */
    static final class AdmissionWatchers {

        private final ReentrantLock lock;

        @GuardedBy("lock") private final ArrayDeque<ParkedWaits.Waiter> watchers = new ArrayDeque<>(0);

        /** Whether there are any; written under the lock. */
        private volatile boolean isWatched;

        AdmissionWatchers(ReentrantLock lock) {
            this.lock = lock;
        }

        void add(ParkedWaits.Waiter watcher) {
            lock.lock();
            try {
                watchers.add(watcher);
                isWatched = true;
            } finally {
                lock.unlock();
            }
        }

        void remove(ParkedWaits.Waiter watcher) {
            lock.lock();
            try {
                watchers.remove(watcher);
                isWatched = !watchers.isEmpty();
            } finally {
                lock.unlock();
            }
        }

        /** A call has got a slot: tells the threads that wait for that. Called without the lock. */
        void wake() {
            if (!isWatched) {
                return;
            }
            List<ParkedWaits.Waiter> woken;
            lock.lock();
            try {
                woken = List.copyOf(watchers);
            } finally {
                lock.unlock();
            }
            woken.forEach(ParkedWaits.Waiter::wake);
        }
    }
}
