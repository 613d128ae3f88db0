package io.asyncfacade;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Futures of which each follows the one before: the end of the first ends all, on one thread, each from within the end
 * of the one before. A long row would be a tower of frames, higher than the stack. So from some depth on an end is put
 * off, until those that it is inside of have returned; a row of any length needs the stack of a short one.
 */
final class Cascade {

    /** How many ends, or cancellations, are inside of each other; a frame of the usual stack takes one thousandth. */
    private static final int DEPTH = 32;

    /** The cascade of each thread that is in one. Not a thread-local: virtual threads get none from us. */
    private static final Map<Thread, Cascade> RUNNING = new ConcurrentHashMap<>();

    private int depth;
    private int holds;

    /** What was put off; null as long as nothing was. */
    private @Nullable Queue<Runnable> putOff;

    private Cascade() {}

    /** Ends something because what it follows has ended: now, or before the first one of the row returns. */
    static void end(Runnable end) {
        Thread thread = Thread.currentThread();
        Cascade running = RUNNING.get(thread);
        if (running != null && running.holds > 0) {
            running.add(end);
        } else {
            run(thread, running, end);
        }
    }

    /** Cancels what something follows; the same way, since rows are cancelled in the other direction. */
    static void cancel(Runnable cancellation) {
        Thread thread = Thread.currentThread();
        run(thread, RUNNING.get(thread), cancellation);
    }

    /** Settles a future that cannot put that off; ends that were put off on the way come before this returns. */
    static void settle(Runnable settling) {
        Thread thread = Thread.currentThread();
        if (RUNNING.get(thread) == null) {
            first(thread, settling);
        } else {
            settling.run();
        }
    }

    /** Puts off all ends that the action brings about, until what is being settled is settled. Inside of settle. */
    static void hold(Runnable action) {
        Cascade running = RUNNING.get(Thread.currentThread());
        if (running == null) {
            action.run();
            return;
        }
        running.holds++;
        try {
            action.run();
        } finally {
            running.holds--;
        }
    }

    /** Does what the current thread has put off: it is about to wait, perhaps for that. */
    static void runPutOff() {
        Cascade running = RUNNING.isEmpty() ? null : RUNNING.get(Thread.currentThread());
        if (running != null) {
            running.drain();
        }
    }

    private static void run(Thread thread, @Nullable Cascade running, Runnable step) {
        if (running == null) {
            first(thread, step);
        } else if (running.depth >= DEPTH) {
            running.add(step);
        } else {
            running.depth++;
            try {
                step.run();
            } finally {
                running.depth--;
            }
        }
    }

    private static void first(Thread thread, Runnable step) {
        Cascade begun = new Cascade();
        RUNNING.put(thread, begun);
        try {
            step.run();
        } finally {
            try {
                begun.drain();
            } finally {
                RUNNING.remove(thread);
            }
        }
    }

    private void add(Runnable step) {
        Queue<Runnable> queue = putOff;
        if (queue == null) {
            queue = new ArrayDeque<>();
            putOff = queue;
        }
        queue.add(step);
    }

    private void drain() {
        Queue<Runnable> queue = putOff;
        for (Runnable step = poll(queue); step != null; step = poll(queue)) {
            try {
                step.run();
            } catch (Throwable failure) {
                Uncaught.report(failure); // the others have to come to their ends
            }
            queue = putOff;
        }
    }

    private static @Nullable Runnable poll(@Nullable Queue<Runnable> queue) {
        return queue == null ? null : queue.poll();
    }
}
