package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallRejectedException;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Overflow;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;

/** Races the place that a blocked caller gets against the close of the executor. */
@JCStressTest
@Description("A caller that waits for a place goes on, and its call is accepted or refused, and settled in any case.")
@Outcome(id = "CLOSED, 0, 1", expect = ACCEPTABLE, desc = "Closed before the caller had taken its place.")
@Outcome(id = "cancelled, 0, 1", expect = ACCEPTABLE, desc = "The call was accepted, and cancelled by the close.")
@Outcome(expect = FORBIDDEN, desc = "The call was lost, or is in no counter or two, or something is left.")
@State
public class GrantAgainstClose {
    private final Handed threads = new Handed();
    private final FacadeExecutor executor = ExecutorPolicy.using(threads)
            .maxConcurrency(1)
            .queueCapacity(0)
            .onOverflow(Overflow.blockUpTo(Duration.ofMinutes(1)))
            .open();
    private final CompletableFuture<Integer> first = AsyncCall.call(executor, "first", Handed::work);
    private CompletableFuture<String> second = new CompletableFuture<>();

    /** Called by jcstress. */
    public GrantAgainstClose() {}

    @Actor
    public void caller() {
        second = AsyncCall.call(executor, "second", () -> "ran");
    }

    @Actor
    public void closer() {
        first.cancel(true);
        executor.close(Duration.ZERO);
    }

    @Arbiter
    public void after(LLL_Result result) {
        threads.run();
        result.r1 = end();
        result.r2 = executor.stats().running() + executor.stats().queued();
        // The first is cancelled; the second is in one counter more.
        result.r3 = executor.stats().cancelled() + executor.stats().rejected() - 1;
    }

    private String end() {
        return second.isCancelled() ? "cancelled" : second.handle(this::end).getNow("lost");
    }

    private String end(String value, Throwable failure) {
        return failure instanceof CallRejectedException rejection
                ? rejection.reason().name()
                : String.valueOf(value);
    }
}
