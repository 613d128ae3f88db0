package io.asyncfacade;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Where the time comes from. An executor that is given to {@link ExecutorPolicy#using}, or to an adapter, may implement
 * it, like {@link io.asyncfacade.testing.ManualExecutor}: every timeout of the library on that executor, and
 * {@code orTimeout} and {@code completeOnTimeout} on its calls, then go by this time. Other executors use the system's.
 */
public interface TimeSource {

    /**
     * Returns the time, to be compared with other values of the same source only, as {@link System#nanoTime()} is.
     *
     * @return the time in nanoseconds
     */
    long nanoTime();

    /**
     * Runs an action once when the time has come.
     *
     * @param action what to run; settles calls, and returns when the stages that depend on them have run, or after a
     *     second at the latest
     * @param delay how long from now; zero or less for at once
     * @param unit the unit of the delay
     * @return cancelling it prevents the action from running, if it has not begun, and lets go of it
     * @see java.util.concurrent.ScheduledExecutorService#schedule(Runnable, long, TimeUnit)
     */
    Future<?> schedule(Runnable action, long delay, TimeUnit unit);
}
