package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CurrentCall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races {@code cancel} against the end of a body that has said how it is stopped. */
@JCStressTest
@Description("The action is done once if the body was cancelled, and the worker goes on only when it has ended.")
@Outcome(id = "0, clean, cancelled", expect = ACCEPTABLE, desc = "Cancelled before the body began.")
@Outcome(id = "1, clean, stopped", expect = ACCEPTABLE, desc = "Cancelled while the body ran.")
@Outcome(id = "0, clean, completed", expect = ACCEPTABLE, desc = "The body came to its end first.")
@Outcome(expect = FORBIDDEN, desc = "The action was lost, done twice, or went on when the worker had left.")
@State
public class HookAgainstEnd {
    private final Handed executor = new Handed();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final CompletableFuture<Integer> call = AsyncCall.call(executor, "hook", this::body);
    private boolean began;
    private boolean left;

    /** Called by jcstress. */
    public HookAgainstEnd() {}

    private int body() {
        began = true;
        CurrentCall.onCancel(this::stop);
        return Handed.work();
    }

    private void stop() {
        begun.incrementAndGet();
        Handed.work();
        ended.incrementAndGet();
    }

    @Actor
    public void worker(LLL_Result result) {
        executor.run();
        left = begun.get() != ended.get();
        result.r1 = ended.get();
        result.r2 = Thread.interrupted() ? "interrupted" : "clean";
    }

    @Actor
    public void canceller() {
        call.cancel(true);
    }

    @Arbiter
    public void after(LLL_Result result) {
        String end = call.isCancelled() ? began ? "stopped" : "cancelled" : call.isDone() ? "completed" : "lost";
        result.r3 = left ? "left" : end;
    }
}
