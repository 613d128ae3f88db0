package io.asyncfacade.testing;

import io.asyncfacade.AsyncCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The tasks that wait until the test runs them, in the order of their arrival. None is touched under the lock. */
final class HeldTasks {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final List<HeldTask> tasks = new ArrayList<>();

    /** How many there have ever been. */
    private long arrivals;

    void add(HeldTask task) {
        lock.lock();
        try {
            tasks.add(task);
            arrivals++;
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes one out.
     *
     * @param choice picks an index from the tasks, of which there is at least one; -1 for none of them
     * @return the task; null if there is none
     */
    @Nullable HeldTask take(ToIntFunction<List<HeldTask>> choice) {
        lock.lock();
        try {
            int index = tasks.isEmpty() ? -1 : choice.applyAsInt(tasks);
            return index < 0 ? null : tasks.remove(index);
        } finally {
            lock.unlock();
        }
    }

    /** The same, but passes over those that are settled, and forgets them. */
    @Nullable HeldTask takePending(ToIntFunction<List<HeldTask>> choice) {
        HeldTask task = take(choice);
        while (task != null && task.isSettled()) {
            task = take(choice);
        }
        return task;
    }

    /** Returns those that are not settled. */
    List<HeldTask> pending() {
        List<HeldTask> all;
        lock.lock();
        try {
            all = new ArrayList<>(tasks);
        } finally {
            lock.unlock();
        }
        all.removeIf(HeldTask::isSettled);
        return all;
    }

    /** Waits until so many are pending; false if they are not in time. */
    boolean awaitPending(int count, long nanos) throws InterruptedException {
        long left = nanos;
        long seen = 0;
        for (; ; ) {
            lock.lock();
            try {
                while (arrivals == seen && left > 0) {
                    left = added.awaitNanos(left);
                }
                seen = arrivals;
            } finally {
                lock.unlock();
            }
            if (pending().size() >= count) {
                return true;
            }
            if (left <= 0) {
                return false;
            }
        }
    }

    /** A task that waits until the test runs it. */
    static final class HeldTask {

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
}
