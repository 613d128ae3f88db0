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
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races the end of the time that a call may wait against its start. */
@JCStressTest
@Description("A call that has begun in time is not late any more, and one that is late does not begin.")
@Outcome(id = "0, failed, 1 late", expect = ACCEPTABLE, desc = "The time was over first.")
@Outcome(id = "1, completed, 0 late", expect = ACCEPTABLE, desc = "The body began first.")
@Outcome(expect = FORBIDDEN, desc = "The body began and was late all the same, or late and began, or was lost.")
@State
public class TimeoutAgainstStart {
    private final HandedTime threads = new HandedTime();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).queueTimeout(HandedTime.TIMEOUT).open();
    private final AtomicInteger runs = new AtomicInteger();
    private final CompletableFuture<Integer> call = AsyncCall.call(executor, "start", runs::incrementAndGet);

    /** Called by jcstress. */
    public TimeoutAgainstStart() {}

    @Actor
    public void worker() {
        threads.awaitSettling();
        threads.run();
        Thread.interrupted();
    }

    @Actor
    public void timer() {
        threads.pass();
    }

    @Arbiter
    public void after(LLL_Result result) {
        ExecutorStats stats = executor.stats();
        result.r1 = runs.get();
        result.r2 = call.isCompletedExceptionally() ? "failed" : call.isDone() ? "completed" : "lost";
        result.r3 = stats.completed() + stats.timedOut() == 1 ? stats.timedOut() + " late" : stats.toString();
    }
}
