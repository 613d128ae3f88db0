package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
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

/** Races {@code cancel} against the end of the body for the one slot that a second call waits for. */
@JCStressTest
@Description("However a call ends, its slot comes back once: the next call runs, and never beside it.")
@Outcome(id = "1, 1, 0", expect = ACCEPTABLE, desc = "The second call ran, alone, and nothing is left.")
@Outcome(expect = FORBIDDEN, desc = "The slot was lost or given twice.")
@State
public class SlotGivenBack {
    private final Handed threads = new Handed();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger seconds = new AtomicInteger();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(1).open();
    private final CompletableFuture<Integer> first = AsyncCall.call(executor, "first", () -> body(0));
    private final CompletableFuture<Integer> second = AsyncCall.call(executor, "second", () -> body(1));

    /** Called by jcstress. */
    public SlotGivenBack() {}

    private int body(int second) {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        seconds.addAndGet(second);
        return inside.decrementAndGet();
    }

    @Actor
    public void worker() {
        threads.run();
        Thread.interrupted();
    }

    @Actor
    public void cancellerThenWorker() {
        first.cancel(true);
        threads.run();
        Thread.interrupted();
    }

    @Arbiter
    public void after(LLL_Result result) {
        threads.run();
        second.getNow(0);
        result.r1 = seconds.get();
        result.r2 = Math.max(1, most.get());
        result.r3 = executor.stats().running() + executor.stats().queued();
    }
}
