package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Races {@code cancel} against the end of the body, where the same thread goes on with a call that waited for it. */
@JCStressTest
@Description("The interrupt of a cancelled call must not reach the call that gets its slot and its thread.")
@Outcome(id = "clean, both", expect = ACCEPTABLE, desc = "The first call came to its end, then the second.")
@Outcome(id = "clean, second", expect = ACCEPTABLE, desc = "The first call was cancelled, the second came to its end.")
@Outcome(expect = FORBIDDEN, desc = "The second call sees the interrupt, or one never settled.")
@State
public class InterruptLeakToSuccessor {
    private final Handed threads = new Handed();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(1).open();
    private final CompletableFuture<Integer> first = AsyncCall.call(executor, "first", Handed::work);
    private final CompletableFuture<String> second =
            AsyncCall.call(executor, "second", () -> Thread.interrupted() ? "interrupted" : "clean");

    /** Called by jcstress. */
    public InterruptLeakToSuccessor() {}

    @Actor
    public void worker() {
        threads.run();
        Thread.interrupted();
    }

    @Actor
    public void canceller() {
        first.cancel(true);
    }

    @Arbiter
    public void after(LL_Result result) {
        threads.run();
        result.r1 = second.getNow("lost");
        result.r2 = first.isCancelled() ? "second" : first.isDone() ? "both" : "lost";
    }
}
