package io.asyncfacade;

/**
 * Is told what happens to the calls of a {@link FacadeExecutor}, see {@link ExecutorPolicy#listener}. For metrics and
 * logs: the methods run on the threads of the calls, and should be quick. What they throw goes to the uncaught
 * exception handler of the thread, and changes nothing for the call.
 *
 * <p>Plain tasks are no calls, and listeners are not told of them.
 */
public interface CallListener {

    /**
     * The executor has taken the call. Called on the thread that makes the call; if the call has started by then, on
     * the thread of the body, before {@link #onStarted}.
     *
     * @param call the call
     */
    default void onQueued(CallInfo call) {}

    /**
     * The body is about to start, on the current thread.
     *
     * @param call the call
     */
    default void onStarted(CallInfo call) {}

    /**
     * The body has been running for as long as {@link ExecutorPolicy#slowAfter} says. Called once for a call, on a
     * thread {@code asyncfacade-settle-<n>}. The body goes on meanwhile, so the call may have ended when this is
     * called, and {@link #onFinished} may have been called before, or be called at the same time: {@link
     * CallInfo#outcome()} tells. A body that goes on after its call was settled from outside is told as well.
     *
     * @param call the call; {@link CallInfo#thread()} is where to look
     */
    default void onSlow(CallInfo call) {}

    /**
     * The call has an outcome, and the counters show it; stages that depend on it have not run yet. Called once for
     * each call, also for one that was refused, on the thread that settles it. The future is not done before this
     * returns, so do not wait for it here.
     *
     * @param call the call
     */
    default void onFinished(CallInfo call) {}
}
