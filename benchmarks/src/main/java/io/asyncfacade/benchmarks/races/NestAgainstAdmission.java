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

/** Races a worker that waits for a call, and would run it in its own slot, against another slot that becomes free. */
@JCStressTest
@Description(
        "The call runs once, in the slot of the one that waits or in the one that becomes free, which is not lost.")
@Outcome(id = "1, nested, 2 slots", expect = ACCEPTABLE, desc = "It ran once, for the one that waits.")
@Outcome(id = "1, admitted, 2 slots", expect = ACCEPTABLE, desc = "It ran once, in the slot that became free.")
@Outcome(expect = FORBIDDEN, desc = "It ran twice, or was lost, or a slot was lost or given twice.")
@State
public class NestAgainstAdmission {
    private final Handed outerThreads = new Handed();
    private final Handed otherThreads = new Handed();
    private Handed next = otherThreads;
    private final FacadeExecutor executor =
            ExecutorPolicy.using(task -> next.execute(task)).maxConcurrency(2).open();
    private final AtomicInteger runs = new AtomicInteger();
    private volatile Thread waiter;
    private final CompletableFuture<String> inner;
    private final CompletableFuture<String> outer;

    /** Called by jcstress. */
    public NestAgainstAdmission() {
        AsyncCall.call(executor, "other", Handed::work);
        next = outerThreads;
        outer = AsyncCall.call(executor, "outer", this::outerBody);
        next = otherThreads;
        inner = AsyncCall.call(executor, "inner", this::innerBody);
    }

    private String outerBody() {
        waiter = Thread.currentThread();
        Handed.work(); // as long as the other call takes to give its slot back
        return inner.join();
    }

    private String innerBody() {
        runs.incrementAndGet();
        return Thread.currentThread() == waiter ? "nested" : "admitted";
    }

    @Actor
    public void waiter() {
        outerThreads.run();
    }

    @Actor
    public void otherWorker() {
        otherThreads.run();
    }

    @Arbiter
    public void after(LLL_Result result) {
        otherThreads.run();
        result.r1 = runs.get();
        result.r2 = outer.getNow("lost");
        for (int i = 0; i < 3; i++) {
            AsyncCall.call(executor, "more", Handed::work);
        }
        result.r3 = otherThreads.size() + " slots";
    }
}
