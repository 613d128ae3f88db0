package io.asyncfacade;

/**
 * The counters of a {@link FacadeExecutor}, one method for each thing that happens to a call. Plain tasks happen here,
 * too, and count nothing. Guarded by the lock of its {@link BoundedAdmission}.
 */
final class CallCounters {

    private long queued;
    private long running;
    private long abandoned;
    private long completed;
    private long failed;
    private long cancelled;
    private long rejected;

    void accepted(CallFuture<?> call) {
        queued += one(call);
    }

    void rejected(CallFuture<?> call) {
        rejected += one(call);
    }

    void rejectedAfterAll(CallFuture<?> call) {
        queued -= one(call);
        rejected += one(call);
    }

    void started(CallFuture<?> call) {
        queued -= one(call);
        running += one(call);
    }

    void ended(CallFuture<?> call, Settlement settlement) {
        running -= one(call);
        settled(call, settlement);
    }

    void settledBeforeItStarted(CallFuture<?> call, Settlement settlement) {
        queued -= one(call);
        settled(call, settlement);
    }

    void settledWhileItRuns(CallFuture<?> call, Settlement settlement) {
        abandoned += one(call);
        settled(call, settlement);
    }

    void endedLate(CallFuture<?> call) {
        running -= one(call);
        abandoned -= one(call);
    }

    private void settled(CallFuture<?> call, Settlement settlement) {
        switch (settlement) {
            case COMPLETED -> completed += one(call);
            case FAILED -> failed += one(call);
            case CANCELLED -> cancelled += one(call);
        }
    }

    private static int one(CallFuture<?> call) {
        return call.isCall() ? 1 : 0;
    }

    long settled() {
        return completed + failed + cancelled;
    }

    ExecutorStats stats() {
        return new ExecutorStats(queued, running, abandoned, completed, failed, cancelled, 0, rejected);
    }
}
