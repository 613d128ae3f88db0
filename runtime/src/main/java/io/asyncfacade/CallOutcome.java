package io.asyncfacade;

/** How a call came to its end; the counters of {@link ExecutorStats} bear the same names. */
public enum CallOutcome {

    /** With a value, its own or one from outside. */
    COMPLETED,

    /** With an exception, its own or one from outside. */
    FAILED,

    /** By a cancel, or by the closing of its executor. */
    CANCELLED,

    /** By {@link ExecutorPolicy#timeout}, {@link ExecutorPolicy#queueTimeout} or {@code orTimeout}. */
    TIMED_OUT,

    /** The executor did not take it. */
    REJECTED
}
