package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Overflow;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races a call that runs on its caller's thread against one that has the only slot. */
@JCStressTest
@Description("A call on its caller's thread neither takes a slot nor gives one back, however it ends.")
@Outcome(id = "done, pool, caller", expect = ACCEPTABLE, desc = "One slot is left: one call on the pool, not two.")
@Outcome(expect = FORBIDDEN, desc = "A call was lost, or a slot was lost or given twice.")
@State
public class SlotOfCallerRuns {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);

    private final FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
            .queueCapacity(0)
            .onOverflow(Overflow.callerRuns())
            .open();
    private volatile CompletableFuture<Integer> first;
    private volatile CompletableFuture<Integer> second;

    /** Called by jcstress. */
    public SlotOfCallerRuns() {}

    @Actor
    public void caller() {
        first = AsyncCall.call(executor, "first", Handed::work);
        cancel(second);
    }

    @Actor
    public void otherCaller() {
        second = AsyncCall.call(executor, "second", Handed::work);
        cancel(first);
    }

    private static void cancel(CompletableFuture<Integer> call) {
        if (call != null) {
            call.cancel(true);
        }
        Thread.interrupted();
    }

    /** Waits for the pool's thread, which is none of the actors; after a cancel it keeps its slot until it is done. */
    private boolean end() {
        long start = System.nanoTime();
        while (!(first.isDone() && second.isDone() && executor.stats().running() == 0)
                && System.nanoTime() - start < PATIENCE) {
            Thread.yield();
        }
        return first.isDone() && second.isDone() && executor.stats().running() == 0;
    }

    @Arbiter
    public void after(LLL_Result result) {
        result.r1 = end() ? "done" : "lost";
        Thread arbiter = Thread.currentThread();
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<String> holder = AsyncCall.call(executor, "holder", () -> {
            if (Thread.currentThread() == arbiter) {
                return "caller";
            }
            release.await();
            return "pool";
        });
        CompletableFuture<String> beside = AsyncCall.call(executor, "beside", () -> "caller");
        result.r3 = beside.getNow("pool");
        release.countDown();
        result.r2 = holder.join();
        executor.close(Duration.ZERO);
    }
}
