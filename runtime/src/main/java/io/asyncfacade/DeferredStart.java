package io.asyncfacade;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way to a borrowed executor, from a thread that has another call to settle. A direct executor, or a
 * pool whose callers run what it refuses, would run the call within {@code execute}: the other call would have to wait
 * for this one, and a long queue would become a tower of frames. Such a call puts itself off, and the thread runs it
 * when it has settled the other.
 */
final class DeferredStart implements UncaughtExceptionHandler {

    private final CallFuture<?> call;

    /** What the thread noted before, see {@link CurrentWork}. */
    final @Nullable Object outer;

    private boolean putOff;

    private DeferredStart(CallFuture<?> call, @Nullable Object outer) {
        this.call = call;
        this.outer = outer;
    }

    /**
     * Gives the call to the executor.
     *
     * @return whether the executor wants it to run on this thread, afterwards
     */
    static boolean to(Executor executor, CallFuture<?> call) {
        DeferredStart start = new DeferredStart(call, CurrentWork.note());
        CurrentWork.setNote(start);
        try {
            ThreadNote.give(executor, call);
        } finally {
            CurrentWork.setNote(start.outer);
        }
        return start.putOff;
    }

    /** Asked by a call that is run: is it being handed over by this very thread? */
    static boolean putsOff(CallFuture<?> call) {
        for (Object note = CurrentWork.note(); note != null; note = CurrentWork.outer(note)) {
            if (note instanceof DeferredStart start) {
                start.putOff |= start.call == call;
                return start.call == call;
            }
        }
        return false;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        ThreadNote.passOn(outer, thread, failure);
    }
}
