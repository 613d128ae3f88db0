package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Races {@code cancel} against the end of the body, and looks at the thread when it goes on to its next task. */
@JCStressTest
@Description("The interrupt of a cancelled call must not reach the next task of the thread.")
@Outcome(id = "clean, cancelled", expect = ACCEPTABLE, desc = "Cancelled before the body began.")
@Outcome(id = "clean, stopped", expect = ACCEPTABLE, desc = "Cancelled while the body ran.")
@Outcome(id = "clean, completed", expect = ACCEPTABLE, desc = "The body came to its end first.")
@Outcome(expect = FORBIDDEN, desc = "The next task sees the interrupt, or the call never settled.")
@State
public class InterruptLeak {
    private final Handed executor = new Handed();
    private final CompletableFuture<String> call = AsyncCall.call(executor, "leak", this::body);
    private boolean began;

    /** Called by jcstress. */
    public InterruptLeak() {}

    private String body() {
        began = true;
        Handed.work();
        return "value";
    }

    @Actor
    public void worker(LL_Result result) {
        executor.run();
        result.r1 = Thread.interrupted() ? "interrupted" : "clean";
    }

    @Actor
    public void canceller() {
        call.cancel(true);
    }

    @Arbiter
    public void after(LL_Result result) {
        result.r2 = call.isCancelled() ? began ? "stopped" : "cancelled" : call.isDone() ? "completed" : "lost";
    }
}
