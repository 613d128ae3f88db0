package io.asyncfacade;

import java.util.concurrent.CancellationException;

/** How a call came to its end, as the counters tell it. */
enum Settlement {
    COMPLETED,
    FAILED,
    CANCELLED;

    /** What a failure from outside counts as; a body that throws has failed, whatever it throws. */
    static Settlement ofFailure(Throwable failure) {
        return failure instanceof CancellationException ? CANCELLED : FAILED;
    }
}
