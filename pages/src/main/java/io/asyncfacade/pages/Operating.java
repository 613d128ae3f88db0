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
        log(now.queued() + " wait, " + now.running() + " run, " + now.abandoned() + " of these for no one");
        log(now.completed() + " done, " + now.failed() + " failed, " + now.timedOut() + " late, "
                + now.rejected() + " refused, " + now.cancelled() + " cancelled");
    }

    static ExecutorPolicy slow() {
        ExecutorPolicy policy = ExecutorPolicy.platformThreads(8)
                .named("comments")
                .listener(new CallListener() {
                    @Override
                    public void onFinished(CallInfo call) {
                        if (call.runningTime().compareTo(Duration.ofSeconds(1)) > 0) {
                            log(call.name() + " ran for " + call.runningTime() + ": " + call.outcome());
                        }
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
