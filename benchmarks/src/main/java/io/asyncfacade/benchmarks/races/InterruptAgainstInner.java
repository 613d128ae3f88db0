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

/** Races the cancellation of a call against another one that runs inside of it, on the same thread. */
@JCStressTest
@Description("The interrupt of the outer call reaches its own body, once, and never the inner one.")
@Outcome(id = "none, none, clean", expect = ACCEPTABLE, desc = "It was cancelled before its body began.")
@Outcome(id = "value, once, clean", expect = ACCEPTABLE, desc = "It was cancelled while one of the bodies ran.")
@Outcome(expect = FORBIDDEN, desc = "The interrupt reached another call, or twice, or was lost, or was left.")
@State
public class InterruptAgainstInner {
    private final Handed threads = new Handed();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(threads).maxConcurrency(1).open();
    private CompletableFuture<String> outer;
    private String inner = "none";
    private String interrupt = "none";

    /** Called by jcstress. */
    public InterruptAgainstInner() {
        outer = AsyncCall.call(executor, "outer", this::outerBody);
    }

    private String outerBody() {
        inner = AsyncCall.call(executor, "inner", InterruptAgainstInner::innerBody)
                .join();
        while (!outer.isDone()) { // the other actor cancels it
            Thread.onSpinWait();
        }
        interrupt = !Thread.interrupted() ? "lost" : Thread.interrupted() ? "twice" : "once";
        return "";
    }

    private static String innerBody() {
        boolean before = Thread.interrupted();
        Handed.work();
        return before || Thread.interrupted() ? "interrupted" : "value";
    }

    @Actor
    public void worker(LLL_Result result) {
        threads.run();
        result.r3 = Thread.interrupted() ? "interrupted" : "clean";
    }

    @Actor
    public void canceller() {
        outer.cancel(true);
    }

    @Arbiter
    public void after(LLL_Result result) {
        result.r1 = inner;
        result.r2 = interrupt;
    }
}
