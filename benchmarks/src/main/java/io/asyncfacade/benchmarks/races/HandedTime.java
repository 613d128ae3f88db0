package io.asyncfacade.benchmarks.races;

import io.asyncfacade.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** An executor whose tasks one actor runs, and whose time another actor lets pass. */
final class HandedTime implements Executor, TimeSource {
    static final Duration TIMEOUT = Duration.ofSeconds(1);

    /** A worker that waits longer than this for the settling thread goes on without it. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(2);

    private final Handed tasks = new Handed();
    private volatile long now;
    private volatile Runnable timer = () -> {};
    private volatile boolean settling;

    @Override
    public void execute(Runnable task) {
        tasks.execute(task);
    }

    void run() {
        tasks.run();
    }

    @Override
    public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
        timer = action;
        return new CompletableFuture<>();
    }

    /** Asked for by the library's settling thread as well, at the moment that it wants to settle a call. */
    @Override
    public long nanoTime() {
        if (Thread.currentThread().getName().startsWith("asyncfacade-settle-")) {
            settling = true;
        }
        return now;
    }

    /** Lets the timeout come. */
    void pass() {
        now = TIMEOUT.toNanos();
        timer.run();
    }

    /** Waits until the thread that settles late calls is there, since it comes long after the timer. */
    void awaitSettling() {
        long start = System.nanoTime();
        while (!settling && System.nanoTime() - start < PATIENCE) {
            Thread.onSpinWait();
        }
    }
}
