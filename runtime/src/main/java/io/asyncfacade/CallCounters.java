package io.asyncfacade;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The counters of a {@link FacadeExecutor}, one method for each thing that happens to a call. Plain tasks happen here,
 * too, and count nothing. Guarded by the lock of the {@link CallLedger}, but for {@link #started}.
 */
final class CallCounters {

    /** Calls that were accepted and have not left. */
    private long inside;

    /** Those of them whose bodies have begun. The one counter that a call changes without the lock. */
    private final AtomicLong begun = new AtomicLong();

    private long abandoned;
    private long completed;
    private long failed;
    private long cancelled;
    private long timedOut;
    private long rejected;

    void accepted(ManagedCall<?> call) {
        inside += one(call);
    }

    void rejectedAfterAll(ManagedCall<?> call) {
        inside -= one(call);
        rejected += one(call);
    }

    /** Called without the lock, by the thread that has begun the call and is about to call its body. */
    void started(ManagedCall<?> call) {
        begun.addAndGet(one(call));
    }

    void ended(ManagedCall<?> call, CallOutcome outcome) {
        if (call instanceof AdoptedCall task && task.share() == AdoptedCall.Share.ABANDONED) {
            inside--;
            begun.decrementAndGet();
            abandoned--;
            return;
        }
        leave(call);
        settled(call, outcome);
    }

    /** A call turns out to be none of this executor. */
    void lost(ManagedCall<?> call, boolean hasBegun) {
        if (hasBegun) {
            leave(call);
        } else {
            inside -= one(call);
        }
    }

    void settledBeforeItStarted(ManagedCall<?> call, CallOutcome outcome) {
        inside -= one(call);
        settled(call, outcome);
    }

    void settledWhileItRuns(ManagedCall<?> call, CallOutcome outcome) {
        abandoned += one(call);
        settled(call, outcome);
    }

    void endedLate(ManagedCall<?> call) {
        leave(call);
        abandoned -= one(call);
    }

    private void leave(ManagedCall<?> call) {
        inside -= one(call);
        begun.addAndGet(-one(call));
    }

    /** A call that was never accepted has come to its end, other than by being refused. */
    void settledUnaccepted(ManagedCall<?> call, CallOutcome outcome) {
        settled(call, outcome);
    }

    private void settled(ManagedCall<?> call, CallOutcome outcome) {
        switch (outcome) {
            case COMPLETED -> completed += one(call);
            case FAILED -> failed += one(call);
            case CANCELLED -> cancelled += one(call);
            case TIMED_OUT -> timedOut += one(call);
            case REJECTED -> rejected += one(call);
        }
    }

    private static int one(ManagedCall<?> call) {
        return call.isCall() ? 1 : 0;
    }

    ExecutorStats stats() {
        // A call that has begun, and was abandoned at once, may not be counted among the first yet.
        long running = Math.max(begun.get(), abandoned);
        return new ExecutorStats(
                inside - running, running, abandoned, completed, failed, cancelled, timedOut, rejected);
    }
}
