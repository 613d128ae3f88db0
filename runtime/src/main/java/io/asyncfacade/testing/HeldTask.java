package io.asyncfacade.testing;

import io.asyncfacade.AsyncCall;
import java.util.concurrent.Future;

/** A task that waits until the test runs it. */
final class HeldTask {

    private final Runnable task;
    final String name;

    /** When it was handed over. */
    final long since;

    HeldTask(Runnable task, long since) {
        String callName = AsyncCall.nameOf(task);
        this.task = task;
        this.name = callName == null ? "task" : callName;
        this.since = since;
    }

    boolean is(Future<?> call) {
        return task == call;
    }

    /** Whether it would do nothing, because it was cancelled or settled otherwise. */
    boolean isSettled() {
        return task instanceof Future<?> future && future.isDone();
    }

    void run() {
        task.run();
    }
}
