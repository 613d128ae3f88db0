package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/**
 * The executor's side of a call: whether it may start, and who comes after it. Each move of a call is asked for here,
 * and made by at most one of those who ask. Only {@link #submit}, {@link #withdraw} and {@link #startSuccessor} call
 * the executor; the others run no foreign code.
 */
interface Admission {

    /**
     * Hands the call to the executor, or lets it wait.
     *
     * @return null, or why the call is refused: the caller tells whoever made the call
     */
    @Nullable CallRejectedException submit(CallFuture<?> call);

    /** A thread of the executor runs the call: may its body start on this thread, now? */
    boolean begin(CallFuture<?> call);

    /** The body, or its stage, has ended: may it settle the call? */
    boolean end(CallFuture<?> call, int phase, Settlement settlement);

    /** The body, or the stage, of a call that was settled from outside has ended. */
    boolean leave(CallFuture<?> call);

    /**
     * Somebody wants to settle the call from outside.
     *
     * @return the phase in which the call was, {@link CallFuture#DONE} if it was settled before
     */
    int claim(CallFuture<?> call, Settlement settlement, boolean interrupt);

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
}
