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

/** Races the cancellation of an inner call against its end; the thread goes on with the outer one. */
@JCStressTest
@Description("The interrupt of the inner call never reaches the outer one, nor what the thread does next.")
@Outcome(id = "clean, clean, cancelled", expect = ACCEPTABLE, desc = "The inner call was cancelled.")
@Outcome(id = "clean, clean, completed", expect = ACCEPTABLE, desc = "It ended before that.")
@Outcome(expect = FORBIDDEN, desc = "The interrupt reached another call, or the thread, or a call was lost.")
@State
public class ForeignInterruptAgainstInner {
    private final Handed threads = new Handed();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(1).open();
    private final CompletableFuture<String> outer = AsyncCall.call(executor, "outer", this::outerBody);
    private final CompletableFuture<String> inner = AsyncCall.call(executor, "inner", () -> {
        Handed.work();
        return "value";
    });

    /** Called by jcstress. */
    public ForeignInterruptAgainstInner() {}

    private String outerBody() {
        inner.exceptionally(failure -> "").join();
        return Thread.interrupted() ? "interrupted" : "clean";
    }

    @Actor
    public void worker(LLL_Result result) {
        threads.run();
        result.r2 = Thread.interrupted() ? "interrupted" : "clean";
    }

    @Actor
    public void canceller() {
        inner.cancel(true);
    }

    @Arbiter
    public void after(LLL_Result result) {
        result.r1 = outer.getNow("lost");
        result.r3 = inner.isCancelled() ? "cancelled" : inner.isDone() ? "completed" : "lost";
    }
}
