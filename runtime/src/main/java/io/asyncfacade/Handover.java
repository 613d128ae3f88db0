package io.asyncfacade;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way to a borrowed executor, from a thread that has another call to settle. A direct executor, or a
 * pool whose callers run what it refuses, would run the call within {@code execute}: the other call would have to wait
 * for this one, and a long queue would become a tower of frames. Such a call puts itself off, and the thread runs it
 * when it has settled the other.
 */
final class Handover {

    private static final ThreadLocal<@Nullable Handover> CURRENT = new ThreadLocal<>();

    private final CallFuture<?> call;
    private boolean putOff;

    private Handover(CallFuture<?> call) {
        this.call = call;
    }

    /**
     * Gives the call to the executor.
     *
     * @return whether the executor wants it to run on this thread, afterwards
     */
    static boolean to(Executor executor, CallFuture<?> call) {
        Handover outer = CURRENT.get();
        Handover handover = new Handover(call);
        CURRENT.set(handover);
        try {
            executor.execute(call);
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
        return handover.putOff;
    }

    /** Asked by a call that is run: is it being handed over by this very thread? */
    static boolean putsOff(CallFuture<?> call) {
        Handover handover = CURRENT.get();
        if (handover == null || handover.call != call) {
            return false;
        }
        handover.putOff = true;
        return true;
    }
}
