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

/** Races a worker that waits for a call, and so runs it, against the thread that the executor gave to the call. */
@JCStressTest
@Description("The call that is waited for runs once, on one of the two threads, and the one that waits gets its value.")
@Outcome(id = "1, helped, 0", expect = ACCEPTABLE, desc = "It ran once, on the thread that waits.")
@Outcome(id = "1, started, 0", expect = ACCEPTABLE, desc = "It ran once, on the executor's thread.")
@Outcome(expect = FORBIDDEN, desc = "It ran twice, or was lost, or a slot was.")
@State
public class HelpAgainstStart {
    private final Handed outerThreads = new Handed();
    private final Handed innerThreads = new Handed();
    private Handed next = innerThreads;
    private final FacadeExecutor executor =
            ExecutorPolicy.using(task -> next.execute(task)).maxConcurrency(2).open();
    private final AtomicInteger runs = new AtomicInteger();
    private final CompletableFuture<String> inner = AsyncCall.call(executor, "inner", this::innerBody);
    private volatile Thread waiter;
    private final CompletableFuture<String> outer;

    /** Called by jcstress. */
    public HelpAgainstStart() {
        next = outerThreads;
        outer = AsyncCall.call(executor, "outer", this::outerBody);
    }

    private String outerBody() {
        waiter = Thread.currentThread();
        return inner.join();
    }

    private String innerBody() {
        runs.incrementAndGet();
        return Thread.currentThread() == waiter ? "helped" : "started";
    }

    @Actor
    public void waiter() {
        outerThreads.run();
    }

    @Actor
    public void worker() {
        innerThreads.run();
    }

    @Arbiter
    public void after(LLL_Result result) {
        result.r1 = runs.get();
        result.r2 = outer.getNow("lost");
        result.r3 = executor.stats().running() + executor.stats().queued();
    }
}
