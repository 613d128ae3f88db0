package io.asyncfacade;

import java.util.concurrent.locks.ReentrantLock;

/**
 * A lock that its owners give back after a few instructions. Whoever finds it taken looks again for a while, because to
 * go to sleep and be woken takes longer than all of that.
 */
@SuppressWarnings("serial") // nobody writes it to a stream
final class BriefLock extends ReentrantLock {

    /** So often it looks: a few microseconds. Then the owner has lost its processor. */
    private static final int LOOKS = 100;

    @Override
    public void lock() {
        for (int i = 0; i < LOOKS; i++) {
            if (tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        super.lock();
    }
}
