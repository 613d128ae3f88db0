package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Races {@code cancel} against the start of the body. */
@JCStressTest
@Description("The body runs at most once, and not at all if the call was cancelled before it began.")
@Outcome(id = "0, cancelled", expect = ACCEPTABLE, desc = "Cancelled before the body began.")
@Outcome(id = "1, cancelled", expect = ACCEPTABLE, desc = "Cancelled while the body ran.")
@Outcome(id = "1, completed", expect = ACCEPTABLE, desc = "The body came to its end first.")
@Outcome(expect = FORBIDDEN, desc = "The body ran twice, or late, or was lost.")
@State
public class CancelAgainstStart {
    private final Handed executor = new Handed();
    private final AtomicInteger runs = new AtomicInteger();
    /** Whether the call was over when cancel returned, and its body had not begun. */
    private boolean settledUnstarted;

    private final CompletableFuture<Integer> call = AsyncCall.call(executor, "start", runs::incrementAndGet);

    /** Called by jcstress. */
    public CancelAgainstStart() {}

    @Actor
    public void worker() {
        executor.run();
        Thread.interrupted();
    }

    @Actor
    public void canceller() {
        call.cancel(true);
        settledUnstarted = call.toString().endsWith("cancelled]") && runs.get() == 0;
    }

    @Arbiter
    public void after(LL_Result result) {
        result.r1 = settledUnstarted && runs.get() > 0 ? "late" : runs.get();
        result.r2 = call.isCancelled() ? "cancelled" : call.isDone() ? "completed" : "lost";
    }
}
