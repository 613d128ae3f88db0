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
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races the end of a row of calls, of which each follows the next, against the cancellation of the first. */
@JCStressTest
@Description("All of the row are settled, and no slot is left.")
@Outcome(id = "completed, settled, 0", expect = ACCEPTABLE, desc = "The end came first.")
@Outcome(id = "cancelled, settled, 0", expect = ACCEPTABLE, desc = "The cancellation came first.")
@Outcome(expect = FORBIDDEN, desc = "One of the row was lost, or a slot was.")
@State
public class RowAgainstCancel {
    private static final int LENGTH = 40; // more than what ends within each other

    private final Handed threads = new Handed();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(LENGTH).open();
    private final CompletableFuture<String> last = new CompletableFuture<>();
    private final CompletableFuture<?>[] row = new CompletableFuture<?>[LENGTH];

    /** Called by jcstress. */
    public RowAgainstCancel() {
        CompletableFuture<String> followed = last;
        for (int i = 0; i < LENGTH; i++) {
            CompletableFuture<String> next = followed;
            followed = AsyncCall.stage(executor, "row", () -> next);
            row[i] = followed;
        }
        threads.run();
    }

    @Actor
    public void end() {
        last.complete("value");
    }

    @Actor
    public void canceller() {
        row[LENGTH - 1].cancel(true);
    }

    @Arbiter
    public void after(LLL_Result result) {
        CompletableFuture<?> first = row[LENGTH - 1];
        result.r1 = first.isCancelled() ? "cancelled" : first.isDone() ? "completed" : "lost";
        result.r2 = CompletableFuture.allOf(row).isDone() ? "settled" : "lost";
        result.r3 = executor.stats().running() + executor.stats().queued();
    }
}
