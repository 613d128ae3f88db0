package io.asyncfacade.pages;

import io.asyncfacade.CallInfo;
import io.asyncfacade.CallListener;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.ExecutorStats;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.ShutdownReport;
import java.time.Duration;

/** docs/operating.md. */
final class Operating {

    private Operating() {}

    static void stats(FacadeExecutor executor) {
        ExecutorStats now = executor.stats();
        log(now.queued() + " wait, " + now.running() + " run, " + now.abandoned() + " of these abandoned");
        log(now.completed() + " done, " + now.failed() + " failed, " + now.timedOut() + " late, " + now.rejected()
                + " refused, " + now.cancelled() + " cancelled");
    }

    static void inFlight(FacadeExecutor executor) {
        for (CallInfo call : executor.calls()) {
            log(call.name() + " " + call.phase() + " for " + call.queuedTime().plus(call.runningTime()) + " on "
                    + call.thread());
        }
    }

    static ExecutorPolicy slow() {
        ExecutorPolicy policy = ExecutorPolicy.platformThreads(8)
                .named("comments")
                .slowAfter(Duration.ofSeconds(1))
                .listener(new CallListener() {
                    @Override
                    public void onSlow(CallInfo call) {
                        log(call.name() + " runs for " + call.runningTime() + " on " + call.thread());
                    }

                    @Override
                    public void onFinished(CallInfo call) {
                        log(call.name() + " " + call.outcome() + " after " + call.runningTime());
                    }
                });
        return policy;
    }

    static void close(FacadeExecutor executor) {
        ShutdownReport report = executor.close(Duration.ofSeconds(20));
        if (!report.stragglers().isEmpty()) {
            log("still running: " + report.stragglers());
        }
    }

    private static void log(String text) {
        System.out.println(text);
    }
}
