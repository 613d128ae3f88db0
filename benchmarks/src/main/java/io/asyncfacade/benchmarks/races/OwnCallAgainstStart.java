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

/** Races a worker that waits behind a stage for a call which it has made against the thread that gets the call. */
@JCStressTest
@Description("The call runs once, on one of the two threads, and the wait ends.")
@Outcome(id = "1, value, 0", expect = ACCEPTABLE, desc = "It ran once.")
@Outcome(expect = FORBIDDEN, desc = "It ran twice, or was lost, or a slot was.")
@State
public class OwnCallAgainstStart {
    private final Handed outerThreads = new Handed();
    private final Handed innerThreads = new Handed();
    private volatile Handed next = outerThreads;
    private final FacadeExecutor executor =
            ExecutorPolicy.using(task -> next.execute(task)).maxConcurrency(2).open();
    private final AtomicInteger runs = new AtomicInteger();
    private final CompletableFuture<String> outer = AsyncCall.call(executor, "outer", this::outerBody);

    /** Called by jcstress. */
    public OwnCallAgainstStart() {
        next = innerThreads;
    }

    private String outerBody() {
        return AsyncCall.call(executor, "inner", runs::incrementAndGet)
                .thenApply(count -> "value")
                .join();
    }

    @Actor
    public void waiter() {
        outerThreads.run();
    }

    @Actor
    public void worker() {
        while (!outer.isDone()) {
            innerThreads.run();
        }
    }

    @Arbiter
    public void after(LLL_Result result) {
        innerThreads.run();
        result.r1 = runs.get();
        result.r2 = outer.getNow("lost");
        result.r3 = executor.stats().running() + executor.stats().queued();
    }
}
