package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CurrentCall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Races {@code cancel} against a body that takes back how it is stopped, and goes on to something else. */
@JCStressTest
@Description("When the registration is closed, the action is over, or is never done: it hits nothing that comes after.")
@Outcome(id = "on time, settled", expect = ACCEPTABLE, desc = "The action was done before the close, or not at all.")
@Outcome(expect = FORBIDDEN, desc = "The action went on, or began, after the close.")
@State
public class HookTakenBack {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(1);

    private final Handed executor = new Handed();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile boolean cancelling;
    private volatile boolean closed;
    private volatile boolean late;
    private final CompletableFuture<Integer> call = AsyncCall.call(executor, "hook", this::body);

    /** Called by jcstress. */
    public HookTakenBack() {}

    private int body() {
        CurrentCall.Registration action = CurrentCall.onCancel(this::stop);
        awaitStop();
        action.close();
        closed = true;
        late |= begun.get() != ended.get();
        return Handed.work();
    }

    /** The thread that does the action comes long after the cancel, so wait for it to make the two meet. */
    private void awaitStop() {
        Handed.work();
        long start = System.nanoTime();
        while (cancelling && begun.get() == 0 && System.nanoTime() - start < PATIENCE) {
            Thread.onSpinWait();
        }
    }

    private void stop() {
        begun.incrementAndGet();
        Handed.work();
        late |= closed;
        ended.incrementAndGet();
    }

    @Actor
    public void worker() {
        executor.run();
        Thread.interrupted();
    }

    @Actor
    public void canceller() {
        cancelling = true;
        call.cancel(true);
    }

    @Arbiter
    public void after(LL_Result result) {
        result.r1 = late ? "late" : "on time";
        result.r2 = call.isDone() ? "settled" : "lost";
    }
}
