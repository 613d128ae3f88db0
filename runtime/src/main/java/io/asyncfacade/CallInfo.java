package io.asyncfacade;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What can be known of a call of a {@link FacadeExecutor}: see {@link CallListener} and {@link FacadeExecutor#calls()}.
 * There is one for each call, always the same instance. It shows the call as it is when it is asked, and holds on to
 * the call's result, so copy what you want to keep.
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public interface CallInfo {

    /** How far a call is. */
    enum Phase {

        /** Its body has not started. */
        QUEUED,

        /** Its body has started; that of a call that follows a stage may have returned. */
        RUNNING,

        /** It has been settled from outside, by a cancel or a timeout, and its body or stage goes on all the same. */
        ABANDONED,

        /** It is settled, or just about to be, and its body and its stage have ended. */
        ENDED
    }

    /**
     * Returns the name of the call.
     *
     * @return the name, like {@code "CommentClient.fetch"}
     */
    String name();

    /**
     * Returns the name of the executor, see {@link ExecutorPolicy#named}.
     *
     * @return the name
     */
    String executor();

    /**
     * Returns how far the call is.
     *
     * @return the phase at this moment
     */
    Phase phase();

    /**
     * Returns the thread that is inside of the body, to look at its stack. It may leave the body at any moment, so do
     * not interrupt it: cancel the call.
     *
     * @return the thread; null before the body starts, when it has returned, and while the call follows a stage
     */
    @Nullable Thread thread();

    /**
     * Returns how long the call waited until its body started, or has waited until now.
     *
     * @return the time, never negative
     */
    Duration queuedTime();

    /**
     * Returns how long the body ran until the call was settled. As long as the body runs, it is how long it has run
     * until now, also that of an abandoned call: so long has it held its slot.
     *
     * @return the time, zero if it has not started
     */
    Duration runningTime();

    /**
     * Returns how the call ended.
     *
     * @return the outcome, null as long as there is none
     */
    @Nullable CallOutcome outcome();

    /**
     * Returns what the call failed with.
     *
     * @return the exception; null as long as there is none, and for calls that completed or were cancelled
     */
    @Nullable Throwable failure();
}
