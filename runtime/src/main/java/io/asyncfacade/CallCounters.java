package io.asyncfacade;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The counters of a {@link FacadeExecutor}, one method for each thing that happens to a call. It happens to plain
 * tasks, too, which are no calls and count nothing. Guarded by the lock of the {@link CallLedger}, but for {@link
 * #started}.
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

    void accepted(boolean call) {
        inside += one(call);
    }

    void rejectedAfterAll(boolean call) {
        inside -= one(call);
        rejected += one(call);
    }

    /** Called without the lock, by the thread that has begun the call and is about to call its body. */
    void started(boolean call) {
        begun.addAndGet(one(call));
    }

    void ended(boolean call, CallOutcome outcome) {
        leave(call);
        settled(call, outcome);
    }

    /** A call turns out to be none of this executor. */
    void lost(boolean call, boolean hasBegun) {
        if (hasBegun) {
            leave(call);
        } else {
            inside -= one(call);
        }
    }

    void settledBeforeItStarted(boolean call, CallOutcome outcome) {
        inside -= one(call);
        settled(call, outcome);
    }

    void settledWhileItRuns(boolean call, CallOutcome outcome) {
        abandoned += one(call);
        settled(call, outcome);
    }

    void endedLate(boolean call) {
        leave(call);
        abandoned -= one(call);
    }

    private void leave(boolean call) {
        inside -= one(call);
        begun.addAndGet(-one(call));
    }

    /** A call that was never accepted has come to its end, other than by being refused. */
    void settledUnaccepted(boolean call, CallOutcome outcome) {
        settled(call, outcome);
    }

    private void settled(boolean call, CallOutcome outcome) {
        switch (outcome) {
            case COMPLETED -> completed += one(call);
            case FAILED -> failed += one(call);
            case CANCELLED -> cancelled += one(call);
            case TIMED_OUT -> timedOut += one(call);
            case REJECTED -> rejected += one(call);
        }
    }

    private static int one(boolean call) {
        return call ? 1 : 0;
    }

    ExecutorStats stats() {
        // A call that has begun, and was abandoned at once, may not be counted among the first yet.
        long running = Math.max(begun.get(), abandoned);
        return new ExecutorStats(
                inside - running, running, abandoned, completed, failed, cancelled, timedOut, rejected);
    }
}
