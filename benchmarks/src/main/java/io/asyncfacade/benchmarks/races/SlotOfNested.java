package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races {@code cancel} of a call against the call that it runs inside of its own slot. */
@JCStressTest
@Description(
        "A call cancelled while another runs inside of it keeps its slot until it returns, and gives it back once.")
@Outcome(id = "1, done, 1 slot", expect = ACCEPTABLE, desc = "No two bodies beside each other, and one slot left.")
@Outcome(expect = FORBIDDEN, desc = "A call beside the two, a call lost, or a wrong number of slots.")
@State
public class SlotOfNested {
    private final Handed threads = new Handed();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(1).open();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger(1);
    private final CompletableFuture<Integer> outer = AsyncCall.call(executor, "outer", this::outerBody);
    private final CompletableFuture<Integer> inner = AsyncCall.call(executor, "inner", Handed::work);
    private final CompletableFuture<Integer> after = AsyncCall.call(executor, "after", () -> alone(Handed::work));

    /** Called by jcstress. */
    public SlotOfNested() {}

    private int outerBody() {
        return alone(inner::join);
    }

    private int alone(IntSupplier body) {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try {
            return body.getAsInt();
        } finally {
            inside.decrementAndGet();
        }
    }

    @Actor
    public void worker() {
        threads.run();
        Thread.interrupted();
    }

    @Actor
    public void cancellerThenWorker() {
        outer.cancel(true);
        threads.run();
        Thread.interrupted();
    }

    @Arbiter
    public void after(LLL_Result result) {
        threads.run();
        result.r1 = most.get();
        result.r2 = outer.isDone() && inner.isDone() && after.isDone() ? "done" : "lost";
        result.r3 = Slots.count(executor, threads);
    }
}
