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
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races {@code complete} from outside against the result of the body. */
@JCStressTest
@Description("A call settles once: complete says whether it won, and dependents run once with the winner's value.")
@Outcome(id = "true, outside, 1", expect = ACCEPTABLE, desc = "Completed from outside first.")
@Outcome(id = "false, body, 1", expect = ACCEPTABLE, desc = "The body was first.")
@Outcome(expect = FORBIDDEN, desc = "Settled twice, or with the loser's value.")
@State
public class CompleteAgainstBody {
    private final Handed executor = new Handed();
    private final AtomicInteger dependents = new AtomicInteger();
    private final CompletableFuture<String> call = AsyncCall.call(executor, "complete", () -> "body");

    /** Called by jcstress. */
    public CompleteAgainstBody() {
        call.whenComplete((value, failure) -> dependents.incrementAndGet());
    }

    @Actor
    public void worker() {
        executor.run();
        Thread.interrupted();
    }

    @Actor
    public void settler(LLL_Result result) {
        result.r1 = call.complete("outside");
    }

    @Arbiter
    public void after(LLL_Result result) {
        result.r2 = call.getNow("lost");
        result.r3 = dependents.get();
    }
}
