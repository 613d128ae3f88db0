package io.asyncfacade;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link CallListener} can know of a call. It shows the call as it is when it is asked, and holds on to the
 * call's result, so copy what you want to keep.
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public interface CallInfo {

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
     * Returns how long the call waited until its body started, or has waited until now.
     *
     * @return the time, never negative
     */
    Duration queuedTime();

    /**
     * Returns how long the body ran until the call was settled, or has run until now.
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
