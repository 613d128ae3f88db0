package io.asyncfacade.spi;

import java.util.function.UnaryOperator;

/**
 * Takes the context of one library along with each call: a trace, the context of a log, a principal. A carrier is found
 * by {@link java.util.ServiceLoader}, and used by every {@link io.asyncfacade.ExecutorPolicy} that does not say
 * {@link io.asyncfacade.ExecutorPolicy#withoutCarriers() withoutCarriers()}; so the users of the library have nothing
 * to write.
 *
 * <p>{@link io.asyncfacade.ExecutorPolicy#open()} looks for carriers with the context class loader of its thread, or
 * with the loader of AsyncFacade where that finds none. The executor keeps those it has found.
 *
 * <p>Several carriers are put around each other in the order in which they are found; what
 * {@link io.asyncfacade.ExecutorPolicy#propagating} says is put around all.
 */
public interface ContextCarrier {

    /**
     * Returns the operator that takes the context along, as for
     * {@link io.asyncfacade.ExecutorPolicy#propagating propagating}: it captures the context of the thread that calls
     * it, and returns a task that restores the context, runs the given task on its own thread, and puts back what it
     * found. Asked once for each executor that is opened.
     *
     * @return the operator, used by many threads at once
     */
    UnaryOperator<Runnable> carrier();
}
