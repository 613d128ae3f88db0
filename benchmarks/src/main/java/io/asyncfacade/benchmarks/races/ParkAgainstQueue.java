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

/** Races a body that begins to wait, in the only slot, against another thread that queues what it waits for. */
@JCStressTest
@Description("Either the wait finds the call in the queue, or the call finds the wait: it runs in that slot.")
@Outcome(id = "value, 0", expect = ACCEPTABLE, desc = "It ran.")
@Outcome(expect = FORBIDDEN, desc = "A slot was lost. If neither has found the other, this hangs.")
@State
public class ParkAgainstQueue {
    private final Handed threads = new Handed();
    private final Handed others = new Handed();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(1).open();
    private final CompletableFuture<String> hidden = AsyncCall.call(others, "other", () -> "")
            .thenCompose(nothing -> AsyncCall.call(executor, "queued", () -> "value"));
    private final CompletableFuture<String> outer = AsyncCall.call(executor, "outer", hidden::join);

    /** Called by jcstress. */
    public ParkAgainstQueue() {}

    @Actor
    public void waiter() {
        while (!outer.isDone()) { // the other actor may be so fast that its call gets the slot first
            threads.run();
        }
    }

    @Actor
    public void other() {
        others.run();
    }

    @Arbiter
    public void after(LL_Result result) {
        result.r1 = outer.getNow("lost");
        result.r2 = executor.stats().running() + executor.stats().queued();
    }
}
