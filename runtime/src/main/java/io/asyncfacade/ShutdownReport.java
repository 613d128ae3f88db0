package io.asyncfacade;

import java.util.List;

/**
 * How closing a {@link FacadeExecutor} went.
 *
 * @param finished how many calls have come to their own end since the close began: with a value, a failure or a timeout
 * @param cancelled how many calls have been cancelled since then, by the close when its grace ended, or by others
 * @param stragglers the names of the calls whose bodies had not returned at the end, in the order in which they were
 *     admitted; their futures are settled, unless the body is the one that closed the executor
 */
public record ShutdownReport(long finished, long cancelled, List<String> stragglers) {

    /**
     * Makes a report with a list of its own.
     *
     * @param finished how many calls have come to their own end
     * @param cancelled how many calls have been cancelled
     * @param stragglers the names of the calls whose bodies had not returned
     */
    public ShutdownReport {
        stragglers = List.copyOf(stragglers);
    }

    /**
     * Returns how many calls have been settled since the close began, in whatever way.
     *
     * @return the sum of those that finished and those that were cancelled
     */
    public long settled() {
        return finished + cancelled;
    }
}
