package io.asyncfacade;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The next time that a slot is passed on, or a call leaves the queue; for threads that wait for a call in it. Guarded
 * by the lock of the ledger.
 */
final class NextChange {

    private final ReentrantLock lock;
    private @Nullable CompletableFuture<Void> awaited;

    NextChange(ReentrantLock lock) {
        this.lock = lock;
    }

    /** Returns what completes then; called without the lock. */
    CompletableFuture<Void> await() {
        lock.lock();
        try {
            if (awaited == null) {
                awaited = new CompletableFuture<>();
            }
            return awaited;
        } finally {
            lock.unlock();
        }
    }

    /** Wakes the threads; nothing else depends on it, so this is done under the lock. */
    void happened() {
        if (awaited != null) {
            awaited.complete(null);
            awaited = null;
        }
    }
}
