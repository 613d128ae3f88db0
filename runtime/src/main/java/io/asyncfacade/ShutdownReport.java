package io.asyncfacade;

import java.util.List;

/**
 * How closing a {@link FacadeExecutor} went.
 *
 * @param settled how many calls were settled from the beginning of the close to its end, in whatever way
 * @param stragglers the names of the calls whose bodies had not returned at the end, in the order in which they were
 *     admitted; their futures are settled, unless the body is the one that closed the executor
 */
public record ShutdownReport(long settled, List<String> stragglers) {

    /**
     * Makes a report with a list of its own.
     *
     * @param settled how many calls were settled
     * @param stragglers the names of the calls whose bodies had not returned
     */
    public ShutdownReport {
        stragglers = List.copyOf(stragglers);
    }
}
