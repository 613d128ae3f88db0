package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.ExecutorStats;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLLL_Result;

/** Races two threads that settle one call from outside. */
@JCStressTest
@Description("One of the two wins and knows it, the other finds the call done, and the counters agree.")
@Outcome(id = "done, true, 1, 1 completed", expect = ACCEPTABLE, desc = "Completed first.")
@Outcome(id = "done, false, 1, 1 cancelled", expect = ACCEPTABLE, desc = "Cancelled first.")
@Outcome(expect = FORBIDDEN, desc = "Both won, or none, or the loser found the call not done.")
@State
public class TwoSettle {
    private final FacadeExecutor executor =
            ExecutorPolicy.using(task -> {}).maxConcurrency(1).open();
    private final AtomicInteger dependents = new AtomicInteger();
    private final CompletableFuture<String> call = AsyncCall.call(executor, "settled", () -> "body");
    private boolean undone;

    /** Called by jcstress. */
    public TwoSettle() {
        call.whenComplete((value, failure) -> dependents.incrementAndGet());
    }

    @Actor
    public void completer(LLLL_Result result) {
        result.r2 = call.complete("outside");
        result.r1 = call.isDone() ? "done" : "not done";
    }

    @Actor
    public void canceller() {
        call.cancel(true);
        undone = !call.isDone();
    }

    @Arbiter
    public void after(LLLL_Result result) {
        ExecutorStats stats = executor.stats();
        if (undone) {
            result.r1 = "not done";
        }
        result.r3 = dependents.get();
        boolean once = stats.completed() + stats.cancelled() == 1;
        boolean cancelled = call.isCancelled() && stats.cancelled() == 1;
        result.r4 = once ? cancelled ? "1 cancelled" : stats.completed() + " completed" : stats.toString();
    }
}
