package io.asyncfacade;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The ledger's side of a {@link Shutdown}. */
final class Closing {

    /** How long the window between winning and settling usually is, in nanoseconds; more than enough. */
    private static final long WINDOW = TimeUnit.MICROSECONDS.toNanos(100);

    private final CallLedger ledger;

    Closing(CallLedger ledger) {
        this.ledger = ledger;
    }

    /** Refuses calls from now on, and returns what has been counted so far. */
    ExecutorStats begin() {
        ledger.lock.lock();
        try {
            ledger.close();
            return ledger.counters.stats();
        } finally {
            ledger.lock.unlock();
        }
    }

    boolean hasBegun() {
        ledger.lock.lock();
        try {
            return ledger.isClosed();
        } finally {
            ledger.lock.unlock();
        }
    }

    /** Makes {@link #awaitQuiet} look again at which calls are ignored. */
    void recheck() {
        ledger.lock.lock();
        try {
            ledger.changedWhileClosing.signalAll();
        } finally {
            ledger.lock.unlock();
        }
    }

    /**
     * Waits until nothing waits or has a slot, except for calls that are ignored, and all others are settled.
     *
     * @return whether it has become quiet in time
     * @throws InterruptedException if the current thread is interrupted
     */
    boolean awaitQuiet(long nanos, Predicate<ManagedCall<?>> ignored) throws InterruptedException {
        long left = nanos;
        ledger.lock.lock();
        try {
            for (; ; ) {
                boolean quiet = ledger.waiting.size() == 0 && ledger.admitted.allMatch(ignored);
                if (quiet && ledger.settling.allMatch(ignored.or(ManagedCall::isDone))) {
                    return true;
                }
                if (left <= 0) {
                    return false;
                }
                // Nothing tells that a call is settled before its dependents have run, so look again soon.
                long pause = quiet ? Math.min(left, WINDOW) : left;
                left -= pause - ledger.changedWhileClosing.awaitNanos(pause);
            }
        } finally {
            ledger.lock.unlock();
        }
    }

    /**
     * Starts nothing more, and returns what is left except for calls that are ignored: calls are to be cancelled, or
     * are being settled by somebody else; tasks have to run.
     */
    List<ManagedCall<?>> stop(Predicate<ManagedCall<?>> ignored) {
        ledger.lock.lock();
        try {
            ledger.stop();
            List<ManagedCall<?>> all = new ArrayList<>(ledger.admitted.toList(ignored.negate()));
            all.addAll(ledger.waiting.toList(call -> true));
            all.addAll(ledger.settling.toList(ignored.or(ManagedCall::isDone).negate()));
            return all;
        } finally {
            ledger.lock.unlock();
        }
    }

    /** Returns the report of a close that did nothing. */
    ShutdownReport reportNow() {
        ledger.lock.lock();
        try {
            return report(ledger.counters.stats());
        } finally {
            ledger.lock.unlock();
        }
    }

    /** Returns how many calls have been settled, and the names of those whose bodies have not returned. */
    ShutdownReport report(ExecutorStats before) {
        ledger.lock.lock();
        try {
            List<String> names = new ArrayList<>();
            for (ManagedCall<?> call : ledger.admitted.toList(ManagedCall::isCall)) {
                names.add(call.name);
            }
            ExecutorStats now = ledger.counters.stats();
            return new ShutdownReport(finished(now) - finished(before), now.cancelled() - before.cancelled(), names);
        } finally {
            ledger.lock.unlock();
        }
    }

    private static long finished(ExecutorStats stats) {
        return stats.completed() + stats.failed() + stats.timedOut();
    }
}
