package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Threads that wait outside of bodies, for calls that they have to start when these get slots. */
final class AdmissionWatchers {

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
