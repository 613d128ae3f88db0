package io.asyncfacade;

import java.time.Duration;
import java.util.Objects;

/** What happens to a call when the limit of a {@link FacadeExecutor} is reached and its queue is full. */
public final class Overflow {

    private static final Overflow REJECT = new Overflow(Kind.REJECT, Duration.ZERO);
    private static final Overflow CALLER_RUNS = new Overflow(Kind.CALLER_RUNS, Duration.ZERO);

    enum Kind {
        REJECT,
        CALLER_RUNS,
        BLOCK
    }

    final Kind kind;
    final Duration patience;

    private Overflow(Kind kind, Duration patience) {
        this.kind = kind;
        this.patience = patience;
    }

    /**
     * The call fails at once with a {@link CallRejectedException}. This is what happens unless something else is set.
     *
     * @return the choice
     */
    public static Overflow reject() {
        return REJECT;
    }

    /**
     * The thread that makes the call runs it, before the adapter's method returns; the call has no slot then. Not for
     * policies that promise how many bodies run at once: {@link ExecutorPolicy#open()} refuses it together with
     * {@link ExecutorPolicy#maxConcurrency} and {@link ExecutorPolicy#serial()}.
     *
     * @return the choice
     */
    public static Overflow callerRuns() {
        return CALLER_RUNS;
    }

    /**
     * The thread that makes the call waits for a place, in the order of arrival. When it has waited long enough, is
     * interrupted (it keeps its interrupt), or the executor is closed, the call fails with a
     * {@link CallRejectedException}; and when the call's own timeout has passed, with a {@link CallTimeoutException}. A
     * thread that runs a call of the same executor does not wait: it would wait for itself.
     *
     * @param patience how long to wait at most, more than zero
     * @return the choice
     * @throws IllegalArgumentException if the time is not more than zero
     */
    public static Overflow blockUpTo(Duration patience) {
        if (Objects.requireNonNull(patience, "patience").isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("blockUpTo must be more than zero, not " + patience
                    + "; use Overflow.reject() for a call that shall not wait");
        }
        return new Overflow(Kind.BLOCK, patience);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case REJECT -> "reject";
            case CALLER_RUNS -> "callerRuns";
            case BLOCK -> "blockUpTo " + patience;
        };
    }
}
