package io.asyncfacade;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link ExecutorPolicy} says about each call of an executor.
 *
 * @param name the name of the executor
 * @param limit how many bodies run at once
 * @param capacity how many calls wait
 * @param overflow what happens to further calls
 * @param queueTimeout nanoseconds from the call to the start of its body, or {@link #NEVER}
 * @param timeout nanoseconds from the call to its end, or {@link #NEVER}
 * @param slowAfter nanoseconds from the start of a body until it is called slow, or {@link #NEVER}
 * @param propagation takes something along from the calling thread
 * @param listener is told of each call
 * @param serial whether calls run in the order in which they were made; then the limit is 1
 * @param interceptors are around each call, the first one outermost; null for none
 * @param callSites whether failures show who made the call
 */
record CallRules(
        String name,
        int limit,
        int capacity,
        Overflow overflow,
        long queueTimeout,
        long timeout,
        long slowAfter,
        @Nullable UnaryOperator<Runnable> propagation,
        @Nullable CallListener listener,
        boolean serial,
        @Nullable List<CallInterceptor> interceptors,
        boolean callSites) {

    /** Also for what is longer than a century: sums with times of the clock must not overflow. */
    static final long NEVER = Long.MAX_VALUE / 2;

    /** Returns the nanoseconds of a duration. */
    static long nanos(Duration duration) {
        return duration.compareTo(Duration.ofNanos(NEVER)) < 0 ? duration.toNanos() : NEVER;
    }

    /** Whether a call can be over its time. */
    boolean expires() {
        return queueTimeout != NEVER || timeout != NEVER;
    }

    /** Whether something is to be done at a certain time of a call's life. */
    boolean hasDeadlines() {
        return expires() || slowAfter != NEVER;
    }

    /** Whether a call that has begun has another deadline than one that waits. */
    boolean hasMovingDeadlines() {
        return slowAfter != NEVER || queueTimeout < timeout;
    }

    /** How errors call the executor. */
    String quotedName() {
        return "'" + name + "'";
    }

    /** Returns a length of time as people write it. */
    static String duration(long nanos) {
        if (nanos < 1_000_000) {
            return nanos / 1_000 + " µs";
        }
        return nanos < 10_000_000_000L ? nanos / 1_000_000 + " ms" : nanos / 1_000_000_000 + " s";
    }
}
