package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.ExecutorStats;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races the timeout of a call against the end of its body. */
@JCStressTest
@Description("A call is late or has its result, the counters agree, and the next task does not see the interrupt.")
@Outcome(id = "clean, failed, 1 late", expect = ACCEPTABLE, desc = "The time was over first.")
@Outcome(id = "clean, completed, 0 late", expect = ACCEPTABLE, desc = "The body came to its end first.")
@Outcome(expect = FORBIDDEN, desc = "Both, or none, or an interrupt that outlives the call.")
@State
public class TimeoutAgainstEnd {
    private final HandedTime threads = new HandedTime();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).timeout(HandedTime.TIMEOUT).open();
    private final CompletableFuture<Integer> call = AsyncCall.call(executor, "end", this::body);

    /** Called by jcstress. */
    public TimeoutAgainstEnd() {}

    private int body() {
        threads.awaitSettling();
        return Handed.work();
    }

    @Actor
    public void worker(LLL_Result result) {
        threads.run();
        result.r1 = Thread.interrupted() ? "interrupted" : "clean";
    }

    @Actor
    public void timer() {
        threads.pass();
    }

    @Arbiter
    public void after(LLL_Result result) {
        ExecutorStats stats = executor.stats();
        boolean over = stats.completed() + stats.timedOut() == 1 && stats.running() == 0;
        result.r2 = call.isCompletedExceptionally() ? "failed" : call.isDone() ? "completed" : "lost";
        result.r3 = over ? stats.timedOut() + " late" : stats.toString();
    }
}
