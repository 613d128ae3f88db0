package io.asyncfacade;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks at the threads of an executor when a task begins and when it ends: what has it left behind? */
final class MatrixWatch {

    /** What the propagating policy takes along. */
    static final ThreadLocal<String> CONTEXT = new ThreadLocal<>();

    private final ThreadLocal<String> contextBefore = new ThreadLocal<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    final AtomicInteger interruptsLeft = new AtomicInteger();
    final AtomicInteger contextsLeft = new AtomicInteger();
    final AtomicInteger workersLeft = new AtomicInteger();

    void begin() {
        begun.incrementAndGet();
        contextBefore.set(CONTEXT.get());
    }

    void end() {
        if (Thread.interrupted()) {
            interruptsLeft.incrementAndGet();
        }
        if (CONTEXT.get() != contextBefore.get()) {
            contextsLeft.incrementAndGet();
        }
        if (CurrentWork.note() != null) {
            workersLeft.incrementAndGet();
        }
        contextBefore.remove();
        ended.incrementAndGet();
    }

    boolean isIdle() {
        int seen = ended.get();
        return begun.get() == seen;
    }

    Executor around(Executor executor) {
        return task -> executor.execute(() -> {
            begin();
            try {
                task.run();
            } finally {
                end();
            }
        });
    }

    /** A pool that is watched and keeps the tasks in its queue as they are, so that they can be taken out. */
    final class Pool extends ManualTime.Pool {

        Pool(ManualTime time, int core, int most, BlockingQueue<Runnable> queue) {
            super(time, core, most, queue);
        }

        @Override
        protected void beforeExecute(Thread thread, Runnable task) {
            begin();
        }

        @Override
        protected void afterExecute(Runnable task, Throwable failure) {
            end();
        }
    }
}
