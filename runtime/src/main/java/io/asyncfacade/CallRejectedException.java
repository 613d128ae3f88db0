package io.asyncfacade;

import java.util.Objects;
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

    CallRejectedException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = Objects.requireNonNull(reason, "reason");
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
