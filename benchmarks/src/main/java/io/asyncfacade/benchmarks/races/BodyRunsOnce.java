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

/** Races two threads that run one call. */
@JCStressTest
@Description("An executor that runs a call twice runs its body once.")
@Outcome(id = "1, value", expect = ACCEPTABLE, desc = "One of the threads ran the body.")
@Outcome(expect = FORBIDDEN, desc = "The body ran twice, or was lost.")
@State
public class BodyRunsOnce {
    private final AtomicInteger runs = new AtomicInteger();
    private final CompletableFuture<String> call = AsyncCall.call(task -> {}, "twice", this::body);

    /** Called by jcstress. */
    public BodyRunsOnce() {}

    private String body() {
        runs.incrementAndGet();
        return "value";
    }

    @Actor
    public void worker() {
        ((Runnable) call).run();
    }

    @Actor
    public void otherWorker() {
        ((Runnable) call).run();
    }

    @Arbiter
    public void after(LL_Result result) {
        result.r1 = runs.get();
        result.r2 = call.getNow("lost");
    }
}
