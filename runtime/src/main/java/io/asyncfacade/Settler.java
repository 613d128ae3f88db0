package io.asyncfacade;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Settles calls on threads of the library, on as many as it takes for none of them to wait until the dependents of
 * another have run.
 */
final class Settler {

    /** How long nothing may happen before the calls are left to themselves. */
    private static final long LAST_WAIT = TimeUnit.SECONDS.toNanos(1);

    /** How long the settling of one call may take before another thread goes on with the rest. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(5);

    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(200);

    private final ConcurrentLinkedQueue<Runnable> rest;
    private final AtomicInteger unfinished;

    private Settler(Collection<? extends Runnable> settlings) {
        this.rest = new ConcurrentLinkedQueue<>(settlings);
        this.unfinished = new AtomicInteger(settlings.size());
    }

    /**
     * Called by a timer: the time has come to settle a call. The system's timer goes on at once; any other source of
     * time is there to be controlled, and so finds the dependents done when this returns.
     */
    static void onTime(TimeSource time, Runnable settling) {
        if (time == SystemTime.INSTANCE) {
            SettleThreads.execute(settling);
        } else {
            settle(List.of(settling));
        }
    }

    /** The same for many. */
    static void onTime(TimeSource time, Collection<? extends Runnable> settlings) {
        if (time == SystemTime.INSTANCE) {
            settleElsewhere(settlings);
        } else {
            settle(settlings);
        }
    }

    /** Settles on other threads than this one, if any can be had. */
    static void settleElsewhere(Collection<? extends Runnable> settlings) {
        if (settlings.size() > 1) {
            SettleThreads.execute(() -> settle(settlings));
        } else {
            settlings.forEach(SettleThreads::execute);
        }
    }

    /** Settles, and waits until the dependents have run, or nothing has happened for a second. */
    private static void settle(Collection<? extends Runnable> settlings) {
        Settler settler = new Settler(settlings);
        if (settler.settleUntil(() -> settler.unfinished.get() == 0)) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Settles, and waits until all is over, or nothing has happened for a second.
     *
     * @return whether the thread was interrupted meanwhile
     */
    static boolean settleUntil(Collection<? extends Runnable> settlings, BooleanSupplier over) {
        return new Settler(settlings).settleUntil(over);
    }

    private boolean settleUntil(BooleanSupplier over) {
        SettleThreads.execute(this::work);
        boolean interrupted = false;
        int seen = unfinished.get();
        long change = System.nanoTime();
        long lastThread = change;
        while (!over.getAsBoolean()) {
            long now = System.nanoTime();
            if (unfinished.get() != seen) {
                seen = unfinished.get();
                change = now;
            }
            if (rest.isEmpty() && now - change >= LAST_WAIT) {
                break;
            }
            if (!rest.isEmpty() && now - change >= PATIENCE && now - lastThread >= PATIENCE) {
                SettleThreads.execute(this::work);
                lastThread = now;
            }
            try {
                TimeUnit.NANOSECONDS.sleep(PAUSE);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        return interrupted;
    }

    private void work() {
        for (Runnable settling = rest.poll(); settling != null; settling = rest.poll()) {
            try {
                settling.run();
            } finally {
                unfinished.decrementAndGet();
            }
        }
    }
}
