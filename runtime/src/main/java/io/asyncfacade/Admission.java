package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/**
 * The executor's side of a call: whether it may start, and who comes after it. Each move of a call is asked for here,
 * and made by at most one of those who ask. Only {@link #withdraw}, {@link #startSuccessor} and {@link #help} call the
 * executor or a body; the others run no foreign code.
 */
interface Admission {

    /** A thread of the executor runs the call: may its body start on this thread, now? */
    boolean begin(CallFuture<?> call);

    /** The body, or its stage, has ended: may it settle the call? */
    boolean end(CallFuture<?> call, int phase, CallOutcome outcome);

    /** The body, or the stage, of a call that was settled from outside has ended. */
    boolean leave(CallFuture<?> call);

    /**
     * Somebody wants to settle the call from outside.
     *
     * @param stop whether the body is to be stopped, if it runs
     * @return the phase in which the call was, {@link CallFuture#DONE} if it was settled before
     */
    int claim(CallFuture<?> call, CallOutcome outcome, boolean stop);

    /** The call has been settled for all to see, and its dependents have run. */
    void settled(CallFuture<?> call);

    /** Takes a call that was handed over and will not start out of the executor's own queue, if that can be done. */
    void withdraw(CallFuture<?> call);

    /**
     * Starts the call that got the place of this one, if any.
     *
     * @return the successor if the executor wants it to run on this thread; the caller runs it when it has settled its
     *     own call
     */
    @Nullable CallFuture<?> startSuccessor(CallFuture<?> call);

    /** The current thread, which works for the executor, waits for the call: runs it here, if nobody else may. */
    void help(CallFuture<?> call);
}
