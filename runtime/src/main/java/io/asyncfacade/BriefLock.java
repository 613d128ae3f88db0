package io.asyncfacade;

import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock that its owners hold for a few instructions. A thread that finds it taken spins before it parks, because to
 * park and be unparked takes longer than that.
 */
@SuppressWarnings("serial") // it is never serialized
final class BriefLock extends ReentrantLock {

    /** A few microseconds; an owner that holds the lock for longer was probably descheduled. */
    private static final int SPINS = 100;

    @Override
    public void lock() {
        for (int i = 0; i < SPINS; i++) {
            if (tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        super.lock();
    }
}
