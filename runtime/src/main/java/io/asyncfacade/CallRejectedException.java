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

    private CallRejectedException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static CallRejectedException queueFull(String call, CallRules rules, boolean fromWorker) {
        String patience = rules.overflow().kind != Overflow.Kind.BLOCK
                ? ""
                : fromWorker
                        ? ", and a thread of the executor does not wait for itself"
                        : ", and no place became free in time";
        return new CallRejectedException(
                Reason.QUEUE_FULL,
                call + " was refused: " + rules.quotedName() + " has its limit of " + rules.limit() + " running, and "
                        + (rules.capacity() == 0 ? "nothing may wait (queueCapacity 0)" : rules.capacity() + " waiting")
                        + patience,
                null);
    }

    static CallRejectedException closed(String call, String executor) {
        return new CallRejectedException(Reason.CLOSED, call + " was refused: " + executor + " is closed", null);
    }

    static CallRejectedException byExecutor(String call, Throwable cause) {
        return new CallRejectedException(Reason.EXECUTOR, call + " was refused by its executor: " + cause, cause);
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
