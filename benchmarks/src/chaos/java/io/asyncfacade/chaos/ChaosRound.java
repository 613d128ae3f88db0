package io.asyncfacade.chaos;

import io.asyncfacade.ExecutorStats;
import io.asyncfacade.ShutdownReport;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One executor, some callers on threads of their own, and a look at everything when it is over. */
public final class ChaosRound {

    /** How long a round may take before what is left counts as hanging. */
    private static final long PATIENCE_SECONDS = 20;

    private static final int NESTING = 3;

    private final long seed;
    private final SplittableRandom random;
    private final ChaosWatch watch = new ChaosWatch();
    private final ChaosSubject subject;
    private final Queue<ChaosCall> calls = new ConcurrentLinkedQueue<>();
    private volatile boolean closing;
    private volatile boolean closedEarly;

    /**
     * Chooses an executor and everything else that the seed decides.
     *
     * @param seed any number
     */
    public ChaosRound(long seed) {
        this.seed = seed;
        // Neighbouring seeds would begin alike.
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L).split();
        this.subject = new ChaosSubject(random, watch);
    }

    ChaosSubject subject() {
        return subject;
    }

    ChaosWatch watch() {
        return watch;
    }

    boolean isClosing() {
        return closing;
    }

    boolean wasClosedEarly() {
        return closedEarly;
    }

    void add(ChaosCall call) {
        calls.add(call);
    }

    /**
     * How many calls were made.
     *
     * @return their number
     */
    public int calls() {
        return calls.size();
    }

    /**
     * Makes the calls, disturbs them, closes the executor.
     *
     * @return the promises that were broken, in words
     * @throws InterruptedException if the thread is interrupted
     */
    public List<String> run() throws InterruptedException {
        int callers = 1 + random.nextInt(3);
        int each = 5 + random.nextInt(25);
        boolean early = subject.facade != null && random.nextInt(4) == 0;
        long grace = early ? random.nextInt(10) : TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < callers; i++) {
            String caller = "c" + i;
            SplittableRandom own = random.split();
            Thread thread = new Thread(() -> call(caller, own, each));
            thread.setContextClassLoader(
                    new URLClassLoader(caller, new URL[0], getClass().getClassLoader()));
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
        if (early) {
            closedEarly = true;
            closing = true;
            close(grace);
        }
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
            if (thread.isAlive()) {
                watch.violation("a caller is held: " + List.of(thread.getStackTrace()));
            }
        }
        awaitAll();
        if (!early) {
            closing = true;
            close(grace);
        }
        awaitAll(); // also what a dependent has made of the end
        subject.shutDown(watch);
        calls.forEach(ChaosCall::check);
        watch.checkFinished();
        checkStats();
        return watch.violations();
    }

    private void call(String caller, SplittableRandom own, int count) {
        ChaosSubject.CONTEXT.set(caller);
        for (int i = 0; i < count; i++) {
            ChaosCall call = new ChaosCall(this, caller + "-" + i, own.split(), own.nextInt(NESTING + 1));
            add(call);
            boolean disturbs = own.nextInt(3) == 0;
            call.disturbed = disturbs;
            try {
                call.submit();
                if (disturbs) {
                    for (int pause = own.nextInt(200); pause > 0; pause--) {
                        Thread.onSpinWait();
                    }
                    call.disturb(own);
                }
            } catch (Throwable thrown) {
                watch.violation(call.name + " threw at its caller: " + thrown);
            }
        }
    }

    /** Waits for all that was made, and for what that makes meanwhile. */
    private void awaitAll() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (ChaosCall call : calls) { // finds what is added meanwhile
            for (CompletableFuture<?> stage : call.stages()) {
                try {
                    stage.handle((value, failure) -> 0).get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (ExecutionException impossible) {
                    throw new AssertionError(impossible);
                } catch (TimeoutException late) {
                    watch.violation(call.name + " is not done after " + PATIENCE_SECONDS + " s: " + stage);
                    return;
                }
            }
        }
    }

    private void close(long graceMillis) {
        if (subject.facade == null) {
            return;
        }
        ShutdownReport report = subject.facade.close(Duration.ofMillis(graceMillis));
        if (!closedEarly && !report.stragglers().isEmpty()) {
            watch.violation("stragglers after all calls: " + report);
        }
    }

    private void checkStats() {
        if (subject.facade == null) {
            return;
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        ExecutorStats stats = subject.facade.stats();
        while ((stats.running() > 0 || stats.queued() > 0) && System.nanoTime() - end < 0) {
            Thread.onSpinWait(); // an abandoned body returns within milliseconds
            stats = subject.facade.stats();
        }
        long made = calls.stream().filter(call -> call.future() != null).count()
                + calls.stream().filter(ChaosCall::bringsResource).count();
        long ended = stats.completed() + stats.failed() + stats.cancelled() + stats.timedOut() + stats.rejected();
        if (stats.queued() != 0 || stats.running() != 0 || stats.abandoned() != 0 || ended != made) {
            watch.violation(made + " calls were made, and the counters say " + stats);
        }
    }

    @Override
    public String toString() {
        return "seed " + seed + " [" + subject.text + "]";
    }
}
