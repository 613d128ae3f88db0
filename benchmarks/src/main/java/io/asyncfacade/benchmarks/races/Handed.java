package io.asyncfacade.benchmarks.races;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * An executor that keeps what it is given until an actor runs it. A {@code ManualExecutor} takes a lock, and would put
 * the actors in an order.
 */
final class Handed implements Executor {
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** Runs everything, also what comes while it runs. */
    void run() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    int size() {
        return tasks.size();
    }

    /** A body that lasts long enough for the other actor to find it running. */
    static int work() {
        for (int i = 0; i < 50; i++) {
            Thread.onSpinWait();
        }
        return 0;
    }
}
