package io.asyncfacade.benchmarks.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** Races a call that sets the timer of its executor against the close of that. */
@JCStressTest
@Description("The call is settled, and no timer is left set.")
@Outcome(id = "settled, 0", expect = ACCEPTABLE, desc = "It was refused, or cancelled.")
@Outcome(expect = FORBIDDEN, desc = "It was lost, or a timer is left.")
@State
public class TimerAgainstClose {
    private final Timers timers = new Timers();
    private final FacadeExecutor executor =
            ExecutorPolicy.using(timers).timeout(Duration.ofSeconds(1)).open();
    private CompletableFuture<Integer> call;

    /** Called by jcstress. */
    public TimerAgainstClose() {}

    /** An executor that runs nothing, and counts the timers that are set. */
    private static final class Timers implements Executor, TimeSource {
        private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(2);

        private volatile boolean closed;
        private final AtomicInteger set = new AtomicInteger();

        @Override
        public void execute(Runnable task) {}

        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
            set.incrementAndGet();
            long start = System.nanoTime();
            while (!closed && System.nanoTime() - start < PATIENCE) {
                Thread.onSpinWait(); // so that a close may come in between
            }
            return new CompletableFuture<>() {
                @Override
                public boolean cancel(boolean mayInterruptIfRunning) {
                    boolean cancelled = super.cancel(mayInterruptIfRunning);
                    if (cancelled) {
                        set.decrementAndGet();
                    }
                    return cancelled;
                }
            };
        }
    }

    @Actor
    public void caller() {
        call = AsyncCall.call(executor, "call", () -> 1);
    }

    @Actor
    public void closer() {
        executor.close(Duration.ZERO);
        timers.closed = true;
    }

    @Arbiter
    public void after(LL_Result result) {
        result.r1 = call.isDone() ? "settled" : "lost";
        result.r2 = timers.set.get();
    }
}
