package io.asyncfacade;

import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The failure of a call that its executor did not take; the blocking method has not been called. */
public final class CallRejectedException extends RejectedExecutionException {

    private static final long serialVersionUID = 1L;

    /** Why a call is refused. */
    public enum Reason {

        /** As many calls wait as the queue of the {@link FacadeExecutor} holds. */
        QUEUE_FULL,

        /** The {@link FacadeExecutor} is closed, or about to be. */
        CLOSED,

        /** The executor threw; what it threw is the {@link #getCause() cause}. */
        EXECUTOR
    }

    /** Why the call was refused. */
    private final Reason reason;

    /** The name of what was refused. */
    private final String refused;

    private CallRejectedException(Reason reason, String refused, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.refused = refused;
    }

    static CallRejectedException queueFull(String call, CallRules rules, boolean fromWorker) {
        String patience = rules.overflow().kind != Overflow.Kind.BLOCK
                ? ""
                : fromWorker
                        ? ", and a thread of the executor does not wait for itself"
                        : ", and no place became free in time";
        return new CallRejectedException(
                Reason.QUEUE_FULL,
                call,
                call + " was refused: " + rules.quotedName() + " has its limit of " + rules.limit() + " running, and "
                        + (rules.capacity() == 0 ? "nothing may wait (queueCapacity 0)" : rules.capacity() + " waiting")
                        + patience,
                null);
    }

    static CallRejectedException closed(String call, String executor) {
        return new CallRejectedException(Reason.CLOSED, call, call + " was refused: " + executor + " is closed", null);
    }

    static CallRejectedException byExecutor(String call, Throwable cause) {
        if (cause instanceof CallRejectedException ours
                && ours.reason != Reason.EXECUTOR
                && ours.refused.equals(call)) {
            return ours; // a decorator passes on what the FacadeExecutor said of this very call
        }
        return new CallRejectedException(Reason.EXECUTOR, call, call + " was refused by its executor: " + cause, cause);
    }

    /**
     * Returns why the call was refused.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
