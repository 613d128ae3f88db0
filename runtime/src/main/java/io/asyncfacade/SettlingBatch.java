package io.asyncfacade;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Calls that are settled at the same time, on the {@link SettleThreads}, by a thread that may wait for that. */
final class SettlingBatch {

    /** How long nothing may happen before the calls are left to themselves. */
    private static final long LAST_WAIT = TimeUnit.SECONDS.toNanos(1);

    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(200);

    private final AtomicInteger unstarted;
    private final AtomicInteger unfinished;

    private SettlingBatch(int size) {
        this.unstarted = new AtomicInteger(size);
        this.unfinished = new AtomicInteger(size);
    }

    /**
     * Called by a timer: the time has come to settle a call. The system's timer goes on at once; any other source of
     * time is there to be controlled, and so finds the dependents done when this returns.
     */
    static void onTime(TimeSource time, Runnable settling) {
        onTime(time, List.of(settling));
    }

    /** The same for many. */
    static void onTime(TimeSource time, Collection<? extends Runnable> settlings) {
        if (time == SystemTime.INSTANCE) {
            settlings.forEach(SettleThreads::execute);
            return;
        }
        SettlingBatch batch = new SettlingBatch(settlings.size());
        if (batch.settleUntil(settlings, () -> batch.unfinished.get() == 0)) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Settles, and waits until all is over, or nothing has happened for a second.
     *
     * @return whether the thread was interrupted meanwhile
     */
    static boolean settle(Collection<? extends Runnable> settlings, BooleanSupplier over) {
        return new SettlingBatch(settlings.size()).settleUntil(settlings, over);
    }

    private boolean settleUntil(Collection<? extends Runnable> settlings, BooleanSupplier over) {
        for (Runnable settling : settlings) {
            SettleThreads.execute(() -> settleOne(settling));
        }
        boolean interrupted = false;
        int seen = unfinished.get();
        long change = System.nanoTime();
        while (!over.getAsBoolean()) {
            int left = unfinished.get();
            if (left != seen) {
                seen = left;
                change = System.nanoTime();
            } else if (unstarted.get() == 0 && System.nanoTime() - change >= LAST_WAIT) {
                break;
            }
            try {
                TimeUnit.NANOSECONDS.sleep(PAUSE);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    private void settleOne(Runnable settling) {
        unstarted.decrementAndGet();
        try {
            settling.run();
        } finally {
            unfinished.decrementAndGet();
        }
    }
}
