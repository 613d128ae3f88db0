package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Races a close, in its grace, against an Async stage that is added to a call which was accepted. */
@JCStressTest
@Description("The stage runs once, or, after the close, is refused.")
@Outcome(id = "1, ran", expect = ACCEPTABLE, desc = "It was accepted, and has run.")
@Outcome(id = "0, refused", expect = ACCEPTABLE, desc = "The close was over.")
@Outcome(expect = FORBIDDEN, desc = "It was accepted and has not run, or it ran twice.")
@State
public class StageAgainstClose {
    private static final Duration GRACE = Duration.ofMillis(5);

    private final Handed threads = new Handed();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(1).open();
    private final CompletableFuture<Integer> call = AsyncCall.call(executor, "call", () -> 1);
    private final AtomicInteger runs = new AtomicInteger();
    private CompletableFuture<Void> stage;

    /** Called by jcstress. */
    public StageAgainstClose() {}

    @Actor
    public void worker() {
        threads.run();
        try {
            stage = call.thenRunAsync(runs::incrementAndGet);
        } catch (RejectedExecutionException refused) {
            stage = CompletableFuture.failedFuture(refused);
        }
        threads.run();
    }

    @Actor
    public void closer() {
        executor.close(GRACE);
    }

    @Arbiter
    public void after(LL_Result result) {
        threads.run();
        try {
            stage.get(1, TimeUnit.SECONDS); // a thread of the library may run it
            result.r2 = "ran";
        } catch (ExecutionException refused) {
            result.r2 = "refused";
        } catch (TimeoutException | InterruptedException never) {
            result.r2 = "lost";
        }
        result.r1 = runs.get();
    }
}
