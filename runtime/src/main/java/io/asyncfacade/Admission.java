package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/**
 * The executor's side of a call: whether it may start, and who comes after it. Every method that moves a call returns
 * whether this caller was the one to move it; none of them runs code of the user, except {@link #submit} and
 * {@link #startSuccessor}, which hand calls to the executor.
 */
interface Admission {

    /** Hands the call to the executor, lets it wait, or refuses it by failing it; never throws. */
    void submit(CallFuture<?> call);

    /** An executor runs the call: may its body start? */
    boolean begin(CallFuture<?> call);

    /** The body, or its stage, is through: may it settle the call? */
    boolean end(CallFuture<?> call, int phase, Settlement settlement);

    /** The body of a call that was settled from outside is through. */
    boolean leave(CallFuture<?> call);

    /**
     * Somebody wants to settle the call from outside.
     *
     * @return the phase in which the call was, {@link CallFuture#DONE} if it was settled before
     */
    int claim(CallFuture<?> call, Settlement settlement, boolean interrupt);

    /** The executor threw; is there still a call to fail? */
    boolean refuse(CallFuture<?> call);

    /** A call that will not start is taken out of the executor's own queue, where that is possible. */
    void withdraw(CallFuture<?> call);

    /**
     * Starts the call that got the place of this one, if any.
     *
     * @return the successor if the executor wanted to run it here and now, inside of this method; the caller runs it
     *     when it has settled its own call
     */
    @Nullable CallFuture<?> startSuccessor(CallFuture<?> call);
}
