package io.asyncfacade.scenarios.http;

import io.asyncfacade.TimeSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Threads whose timers all go off when the test says so, and not before. A {@code ManualExecutor} runs calls one after
 * the other, and here many have to block at once.
 */
final class ThreadsWithClock implements Executor, TimeSource, AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CompletableFuture<Void> late = new CompletableFuture<>();

    /** From now on every timer is due, those that are set later as well. */
    void letTimePass() {
        late.complete(null);
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    @Override
    public long nanoTime() {
        return late.isDone() ? TimeUnit.DAYS.toNanos(1) : 0;
    }

    @Override
    public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
        return late.thenRunAsync(action, threads);
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
