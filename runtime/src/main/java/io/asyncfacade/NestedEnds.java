package io.asyncfacade;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * Ends of futures that end each other, as a call does that follows the stage of another: a row of them would become a
 * tower of frames, and the one that meets the end of the stack would be lost, with all behind it. So only some of them
 * happen within each other; what is further down waits until the thread is back at the first.
 */
final class NestedEnds implements UncaughtExceptionHandler {

    private static final int MAX_DEPTH = 32;

    /** What the thread noted before, see {@link CurrentWork}. */
    @Nullable Object outer;

    private final int depth;
    private final ArrayDeque<Runnable> later;

    private NestedEnds(@Nullable Object outer, int depth, ArrayDeque<Runnable> later) {
        this.outer = outer;
        this.depth = depth;
        this.later = later;
    }

    /** Lets a future end, here and now, or when the thread is back from the ends that it is within. */
    static void run(Runnable end) {
        Object note = CurrentWork.note();
        NestedEnds inside = CurrentWork.belowTelling(note) instanceof NestedEnds ends ? ends : null;
        if (inside != null && inside.depth == MAX_DEPTH) {
            inside.later.add(end);
            return;
        }
        try {
            StackReserve.requireForStep();
        } catch (StackOverflowError tooDeep) {
            SettleThreads.execute(end);
            return;
        }
        NestedEnds ends = inside == null
                ? new NestedEnds(note, 1, new ArrayDeque<>(0))
                : new NestedEnds(note, inside.depth + 1, inside.later);
        CurrentWork.setNote(ends);
        try {
            end.run();
            if (inside == null) {
                ends.runLater();
            }
        } finally {
            CurrentWork.setNote(ends.outer);
        }
    }

    private void runLater() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    /** The thread is about to wait: what it has put off cannot wait for that. */
    static void runAllLater() {
        for (Object note = CurrentWork.note(); note != null; note = CurrentWork.outer(note)) {
            if (note instanceof NestedEnds ends) {
                ends.runLater();
            }
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        ThreadNote.passOn(outer, thread, failure);
    }
}
