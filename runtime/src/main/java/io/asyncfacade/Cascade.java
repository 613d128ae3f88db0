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

    /** The ends that were put off; null as long as none was. */
    private @Nullable Queue<Runnable> ends;

    /** The same for calls that the thread will run when it has settled another. */
    private @Nullable Queue<Runnable> calls;

    private Cascade() {}

    /** Ends something because what it follows has ended: now, or before the first one of the row returns. */
    static void end(Runnable end) {
        Thread thread = Thread.currentThread();
        Cascade running = RUNNING.get(thread);
        if (running != null && running.holds > 0) {
            running.ends = add(running.ends, end);
        } else {
            run(thread, running, end);
        }
    }

    /** Runs the call that got the slot of one that has ended: now, or when what is being settled here is settled. */
    static void start(Runnable call) {
        Cascade running = RUNNING.isEmpty() ? null : RUNNING.get(Thread.currentThread());
        if (running != null && (running.holds > 0 || running.depth >= DEPTH)) {
            running.calls = add(running.calls, call);
        } else {
            call.run();
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

    /**
     * Does what the current thread has put off: it is about to wait, perhaps for that.
     *
     * @param withCalls whether calls are run as well, which may take their time
     */
    static void runPutOff(boolean withCalls) {
        Cascade running = RUNNING.isEmpty() ? null : RUNNING.get(Thread.currentThread());
        if (running != null) {
            running.drain(withCalls);
        }
    }

    private static void run(Thread thread, @Nullable Cascade running, Runnable step) {
        if (running == null) {
            first(thread, step);
        } else if (running.depth >= DEPTH) {
            running.ends = add(running.ends, step);
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
                begun.drain(true);
            } finally {
                RUNNING.remove(thread);
            }
        }
    }

    private static Queue<Runnable> add(@Nullable Queue<Runnable> queue, Runnable step) {
        Queue<Runnable> longer = queue == null ? new ArrayDeque<>() : queue;
        longer.add(step);
        return longer;
    }

    private void drain(boolean withCalls) {
        for (Runnable step = next(withCalls); step != null; step = next(withCalls)) {
            try {
                step.run();
            } catch (Throwable failure) {
                Uncaught.report(failure); // the others have to come to their ends
            }
        }
    }

    private @Nullable Runnable next(boolean withCalls) {
        Runnable end = ends == null ? null : ends.poll();
        return end != null || !withCalls || calls == null ? end : calls.poll();
    }
}
