package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races {@code cancel} of a waiting call against a worker that waits for it, and so runs it in its own slot. */
@JCStressTest
@Description("The inner call is cancelled or runs, its interrupt does not reach the outer body, the slot comes back.")
@Outcome(id = "0, cancelled, 1 slot", expect = ACCEPTABLE, desc = "Cancelled before its body began.")
@Outcome(id = "1, cancelled, 1 slot", expect = ACCEPTABLE, desc = "Cancelled while its body ran.")
@Outcome(id = "1, completed, 1 slot", expect = ACCEPTABLE, desc = "Its body came to its end first.")
@Outcome(expect = FORBIDDEN, desc = "It ran twice or was lost, the outer body was interrupted, or the slot is wrong.")
@State
public class NestAgainstCancel {
    private final Handed threads = new Handed();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(1).open();
    private final AtomicInteger runs = new AtomicInteger();
    private final CompletableFuture<String> outer = AsyncCall.call(executor, "outer", this::outerBody);
    private final CompletableFuture<Integer> inner = AsyncCall.call(executor, "inner", this::innerBody);

    /** Called by jcstress. */
    public NestAgainstCancel() {}

    private int innerBody() {
        runs.incrementAndGet();
        return Handed.work();
    }

    private String outerBody() {
        String end;
        try {
            inner.join();
            end = "completed";
        } catch (CancellationException cancelled) {
            end = "cancelled";
        }
        return Thread.interrupted() ? "interrupted" : end;
    }

    @Actor
    public void worker() {
        threads.run();
    }

    @Actor
    public void canceller() {
        inner.cancel(true);
    }

    @Arbiter
    public void after(LLL_Result result) {
        result.r1 = runs.get();
        result.r2 = outer.getNow("lost");
        result.r3 = Slots.count(executor, threads);
    }
}
