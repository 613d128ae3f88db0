package io.asyncfacade.spring.boot;

import io.asyncfacade.spring.boot.AsyncFacadeProperties.ExecutorProperties;
import io.asyncfacade.spring.boot.AsyncFacadeProperties.OverflowKind;
import io.asyncfacade.spring.boot.AsyncFacadeProperties.Threads;
import java.time.Duration;
import java.util.Locale;

/**
 * What the policy itself would not refuse, or in words that the properties do not have.
 *
 * @param name the key of the executor
 * @param wanted what is set for it
 * @param threads where its calls run
 * @param overridden whether {@code asyncfacade.threads} says that
 */
record Contradictions(String name, ExecutorProperties wanted, Threads threads, boolean overridden) {

    void refuse(boolean platform) {
        Integer limit = wanted.maxConcurrency();
        if (wanted.serial() && limit != null && limit != 1) {
            throw invalid(
                    "contradicts itself: serial is one call at a time, and max-concurrency is " + limit + ".",
                    "Leave one of the two out under " + key() + ".");
        }
        Duration timeout = wanted.timeout();
        Duration queueTimeout = wanted.queueTimeout();
        if (timeout != null && queueTimeout != null && queueTimeout.compareTo(timeout) > 0) {
            throw invalid(
                    "contradicts itself: no call waits for the queue-timeout of " + text(queueTimeout)
                            + ", since it has ended after the timeout of " + text(timeout) + ".",
                    "Make " + key() + ".queue-timeout shorter than its timeout, or leave it out.");
        }
        if (wanted.overflow() == OverflowKind.BLOCK && wanted.overflowPatience() == null) {
            throw invalid(
                    "does not say how long a caller waits for a place.",
                    "Set " + key() + ".overflow-patience, or another overflow than block.");
        }
        if (wanted.overflow() != OverflowKind.BLOCK && wanted.overflowPatience() != null) {
            throw invalid(
                    "contradicts itself: overflow-patience is for overflow block only, and overflow is "
                            + spelled(wanted.overflow()) + ".",
                    "Set " + key() + ".overflow to block, or leave overflow-patience out.");
        }
        if (wanted.overflow() == OverflowKind.CALLER_RUNS && (wanted.serial() || !platform)) {
            throw invalid(
                    "contradicts itself: with overflow caller-runs, a call too many runs on its caller's"
                            + " thread at once,"
                            + " which " + (wanted.serial() ? "serial" : "the limit of threads " + spelled(threads))
                            + " does not allow.",
                    "Set " + key() + ".overflow to reject or block, or "
                            + (overridden ? "asyncfacade.threads" : "its threads") + " to platform.");
        }
    }

    private static String spelled(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Duration time) {
        return time.toMillis() + " ms";
    }

    private String key() {
        return FacadeExecutorKeys.PREFIX + "." + name;
    }

    private InvalidFacadeExecutorException invalid(String problem, String action) {
        return InvalidFacadeExecutorException.of(name, problem, action, null);
    }
}
