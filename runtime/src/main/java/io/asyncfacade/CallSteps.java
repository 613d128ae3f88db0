package io.asyncfacade;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a call that its executor has a say in: each move is asked for here, and made by at most one of those who
 * ask. What is here is true of a plain executor, which keeps no record and tells no listener; a {@link ManagedCall}
 * asks its ledger. Only {@link #withdraw} and {@link #startSuccessor} run foreign code.
 *
 * @param <T> the type of the value
 */
abstract class CallSteps<T extends @Nullable Object> extends PhasedFuture<T> implements Runnable {

    CallSteps(Executor stages, boolean interrupts) {
        super(stages, interrupts);
    }

    /** A thread of the executor runs the call: may its body start on this thread, now? */
    boolean begin() {
        return moveToRunning(isEnclosed(), false);
    }

    /** The body, or its stage, has ended: may it settle the call? */
    boolean end(int phase, CallOutcome outcome) {
        return move(phase, DONE);
    }

    /** The body, or the stage, of a call that was settled from outside has ended. */
    boolean leave() {
        return move(ABANDONED, DONE);
    }

    /**
     * The call is to be settled from outside.
     *
     * @param stop whether the body is to be stopped, if it runs
     * @return the phase in which the call was, {@link #DONE} if it was settled before
     */
    int claim(CallOutcome outcome, boolean stop) {
        return moveOnClaim(stop);
    }

    /** The call has been settled for all to see, and its dependents have run. */
    void settled() {}

    /** Takes a call that will not start out of the executor's own queue, if that can be done. */
    void withdraw() {
        if (target() instanceof ThreadPoolExecutor pool) {
            pool.remove(this);
        }
    }

    /** Does the same, whatever the queue of the executor throws. */
    final void withdrawQuietly() {
        try {
            withdraw();
        } catch (Throwable failure) {
            Uncaught.report(failure); // the executor's queue failed; the call is settled all the same
        }
    }

    /**
     * Starts the call that got the place of this one, if any.
     *
     * @return the successor if the executor wants it to run on this thread; the caller runs it when it has settled its
     *     own call
     */
    @Nullable CallFuture<?> startSuccessor() {
        return null;
    }

    /** The call follows a stage from now on. */
    void staged() {}

    /** Tells of the end of the call, after a listener was told of what came before. */
    void endToldLater() {}

    /** Whether this is a call, with counters and an outcome, and not a mere task. */
    boolean isCall() {
        return true;
    }

    /** The body is about to start, on the current thread. */
    void started() {}

    /** Returns what is around the body; null for nothing. */
    @Nullable List<CallInterceptor> interceptors() {
        return null;
    }

    /** The call is about to fail with what its body or the library has made, and not with what came from outside. */
    void failed(Throwable failure) {}

    /** The right to settle has been won; the future is settled next. */
    void finishing(CallOutcome outcome, @Nullable Throwable failure) {}

    /** Whether something else than the body comes first when the call runs. */
    final boolean isEnclosed() {
        return CapturedContext.propagates(stages) || interceptors() != null;
    }

    /** Whether the thread that runs the call may be its caller's, with any stack below. */
    boolean mayRunOnCaller() {
        return false; // of those, the caller looks whether the call was settled
    }

    /** Whether code of others is told in {@link #finishing}. */
    boolean isWatched() {
        return false;
    }

    final boolean hasBegun() {
        return state() > ADMITTED;
    }

    @Override
    final boolean hasOwnFailure() {
        return true;
    }
}
