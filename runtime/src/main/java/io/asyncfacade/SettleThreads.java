package io.asyncfacade;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/**
 * The library's own threads {@code asyncfacade-settle-<n>}. They settle calls where the dependents, which may block,
 * should not run on the current thread, and run hooks, and tasks that were accepted and have no other thread.
 *
 * <p>Any of that may block, and must not keep the rest from running. But a thread for each of a thousand short ones
 * would be a waste. So a few threads are made at once. As long as tasks wait, one more comes with each millisecond,
 * unless the tasks end so fast that those that wait will soon have run; and when there is a crowd of threads, only if
 * no task has ended for some milliseconds, which means that they wait for something.
 */
final class SettleThreads {

    /** How many threads are made without waiting for a tick. */
    private static final int AT_ONCE = 8;

    /** From how many threads on another one has to be necessary. */
    private static final int CROWD = 256;

    private static final long TICK_MILLIS = 1;

    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(1);

    /** How many milliseconds without the end of a task mean that all threads are blocked. */
    private static final int BLOCKED_MILLIS = 5;

    /** How long tasks may wait before more threads come, in milliseconds. */
    private static final double SOON = 200;

    private static final SettleThreads LIBRARY = new SettleThreads(
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    1,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    DaemonThreads.ofLibrary("asyncfacade-settle-")),
            SystemTime.INSTANCE);

    private final Executor pool;
    private final TimeSource time;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    /** Linked here: where a thread is needed at the end of a stack, there may be none left for that. */
    private final Runnable work = this::work;

    /** How many threads take tasks from the queue. */
    private final AtomicInteger workers = new AtomicInteger();

    private final LongAdder added = new LongAdder();
    private final LongAdder ended = new LongAdder();

    /** Whether the clock ticks. */
    private final AtomicBoolean ticking = new AtomicBoolean();

    /** When the clock ticks next, if it is on time; written by the thread that sets it. */
    private volatile long tickDue;

    /** Whether the clock has stood still before. */
    private volatile boolean resumed;

    // For the thread of the timer:
    private long endedBefore;
    private long tickedAt;
    private long lastEnd;

    /** How many tasks end in a millisecond, lately. */
    private double pace;

    /**
     * Makes such threads.
     *
     * @param pool gives them, one for each task
     * @param time says when to look whether there are enough
     */
    SettleThreads(Executor pool, TimeSource time) {
        this.pool = pool;
        this.time = time;
    }

    /** Runs the task on one of the threads; false if there is none, and none can be had, because memory has run out. */
    static boolean tryExecute(Runnable task) {
        return LIBRARY.tryAdd(task);
    }

    /** Runs the task on one of the threads, or on this one if none can be had. */
    static void execute(Runnable task) {
        if (!tryExecute(task)) {
            task.run();
        }
    }

    boolean tryAdd(Runnable task) {
        tasks.add(task);
        added.increment();
        int before = workers.get();
        if (before < AT_ONCE && !addWorker() && workers.get() == 0 && tasks.remove(task)) {
            added.decrement();
            return false;
        }
        if (before >= AT_ONCE && ticking.compareAndSet(false, true)) {
            resumed = true;
            scheduleTick();
        }
        return true;
    }

    private boolean addWorker() {
        workers.incrementAndGet();
        try {
            pool.execute(work);
            return true;
        } catch (OutOfMemoryError noThread) {
            workers.decrementAndGet();
            return false;
        } catch (Throwable failure) { // the stack has ended: a thread that is not there must not count
            workers.decrementAndGet();
            throw failure;
        }
    }

    private void work() {
        do {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                run(task);
            }
            workers.decrementAndGet();
        } while (!tasks.isEmpty()
                && workers.getAndIncrement() >= 0); // one that came meanwhile may count on this thread
    }

    private void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            Uncaught.report(failure);
        } finally {
            Thread.interrupted(); // whatever the task has left of it is not for the next one
            ended.increment();
        }
    }

    private void scheduleTick() {
        tickDue = time.nanoTime() + TICK_MILLIS * NANOS;
        try {
            time.schedule(this::tick, TICK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (Throwable noTimer) {
            ticking.set(false); // the next task tries again
            Uncaught.report(noTimer);
        }
    }

    private void tick() {
        long blocked = measure();
        if (tasks.isEmpty()) {
            ticking.set(false);
            if (tasks.isEmpty() || !ticking.compareAndSet(false, true)) {
                return;
            }
        }
        int threads = workers.get();
        long waiting = added.sum() - endedBefore - threads;
        long millis = 0;
        if (threads >= CROWD) {
            millis = blocked / BLOCKED_MILLIS;
            lastEnd += millis * BLOCKED_MILLIS * NANOS;
        } else if (waiting > pace * SOON) {
            millis = 1 + (time.nanoTime() - tickDue) / NANOS;
        }
        // On a busy machine the clock is late, just when tasks take longer: that must not cost threads.
        long more = Math.min(millis, Math.max(1, waiting));
        while (more > 0 && addWorker()) { // if there is no thread, the next tick tries again
            more--;
        }
        scheduleTick();
    }

    /** Measures the pace; returns for how many milliseconds no task has ended. */
    private long measure() {
        long endedNow = ended.sum();
        long now = time.nanoTime();
        double millis = Math.max(TICK_MILLIS, (now - tickedAt) / 1e6);
        pace = 0.7 * pace + 0.3 * (endedNow - endedBefore) / millis;
        if (endedNow != endedBefore || resumed) {
            resumed = false;
            lastEnd = now;
        }
        endedBefore = endedNow;
        tickedAt = now;
        return (now - lastEnd) / NANOS;
    }

    /** Calls that are settled at the same time, on the {@link SettleThreads}, by a thread that may wait for that. */
    static final class SettlingBatch {

        /** How long nothing may happen before the calls are left to themselves. */
        private static final long LAST_WAIT = TimeUnit.SECONDS.toNanos(1);

        private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(200);

        private final AtomicInteger unstarted;
        private final AtomicInteger unfinished;

        private SettlingBatch(int size) {
            this.unstarted = new AtomicInteger(size);
            this.unfinished = new AtomicInteger(size);
        }

        /**
         * Called by a timer: the time has come to settle a call. The system's timer goes on at once; any other source
         * of time is there to be controlled, and so finds the dependents done when this returns.
         */
        static void onTime(TimeSource time, Runnable settling) {
            onTime(time, List.of(settling));
        }

        /** The same for many. */
        static void onTime(TimeSource time, Collection<? extends Runnable> settlings) {
            if (time == SystemTime.INSTANCE) {
                settlings.forEach(SettleThreads::execute);
                return;
            }
            SettlingBatch batch = new SettlingBatch(settlings.size());
            if (batch.settleUntil(settlings, () -> batch.unfinished.get() == 0)) {
                Thread.currentThread().interrupt();
            }
        }

        /**
         * Settles, and waits until all is over, or nothing has happened for a second.
         *
         * @return whether the thread was interrupted meanwhile
         */
        static boolean settle(Collection<? extends Runnable> settlings, BooleanSupplier over) {
            return new SettlingBatch(settlings.size()).settleUntil(settlings, over);
        }

        private boolean settleUntil(Collection<? extends Runnable> settlings, BooleanSupplier over) {
            for (Runnable settling : settlings) {
                SettleThreads.execute(() -> settleOne(settling));
            }
            boolean interrupted = false;
            int seen = unfinished.get();
            long change = System.nanoTime();
            while (!over.getAsBoolean()) {
                int left = unfinished.get();
                if (left != seen) {
                    seen = left;
                    change = System.nanoTime();
                } else if (unstarted.get() == 0 && System.nanoTime() - change >= LAST_WAIT) {
                    break;
                }
                try {
                    TimeUnit.NANOSECONDS.sleep(PAUSE);
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            return interrupted;
        }

        private void settleOne(Runnable settling) {
            unstarted.decrementAndGet();
            try {
                settling.run();
            } finally {
                unfinished.decrementAndGet();
            }
        }
    }
}
