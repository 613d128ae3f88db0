package io.asyncfacade;

/**
 * The counters of a {@link FacadeExecutor}, one method for each thing that happens to a call. Plain tasks happen here,
 * too, and count nothing. Guarded by the lock of the {@link CallLedger}.
 */
final class CallCounters {

    private long queued;
    private long running;
    private long abandoned;
    private long completed;
    private long failed;
    private long cancelled;
    private long timedOut;
    private long rejected;

    void accepted(ManagedCall<?> call) {
        queued += one(call);
    }

    void rejectedAfterAll(ManagedCall<?> call) {
        queued -= one(call);
        rejected += one(call);
    }

    void started(ManagedCall<?> call) {
        queued -= one(call);
        running += one(call);
    }

    void ended(ManagedCall<?> call, CallOutcome outcome) {
        if (call instanceof AdoptedCall task && task.share() == AdoptedCall.Share.ABANDONED) {
            running--;
            abandoned--;
            return;
        }
        running -= one(call);
        settled(call, outcome);
    }

    /** A call turns out to be none of this executor. */
    void lost(ManagedCall<?> call, boolean begun) {
        if (begun) {
            running -= one(call);
        } else {
            queued -= one(call);
        }
    }

    void settledBeforeItStarted(ManagedCall<?> call, CallOutcome outcome) {
        queued -= one(call);
        settled(call, outcome);
    }

    void settledWhileItRuns(ManagedCall<?> call, CallOutcome outcome) {
        abandoned += one(call);
        settled(call, outcome);
    }

    void endedLate(ManagedCall<?> call) {
        running -= one(call);
        abandoned -= one(call);
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
        return new ExecutorStats(queued, running, abandoned, completed, failed, cancelled, timedOut, rejected);
    }
}
