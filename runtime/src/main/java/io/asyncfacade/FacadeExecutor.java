package io.asyncfacade;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletableFuture.AsynchronousCompletionTask;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An executor with the limits of an {@link ExecutorPolicy}, for adapters. It knows its calls: it counts them, and
 * {@link #close() closing} it settles every one.
 *
 * <pre>{@code
 * try (FacadeExecutor executor = ExecutorPolicy.platformThreads(8).named("comments").open()) {
 *     comment = new CommentClientAsync(client, executor).fetch(7);
 *     log.accept(executor.stats().running() + " are running");
 * } // waits for the calls, and cancels those that take longer than ten seconds
 * }</pre>
 *
 * <p>A call that is over the limit waits as an object, not as a thread. Its slot is its body's: it is free again when
 * the body has returned, before the stages that depend on the call run, and not before an abandoned body has returned.
 *
 * <p>Safe for use by many threads.
 */
public final class FacadeExecutor extends AdmittingExecutor implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ExecutorPolicy policy;
    private final Shutdown shutdown;

    FacadeExecutor(ExecutorPolicy policy, CallRules rules, Executor threads, boolean borrowed) {
        super(rehearsed(rules), threads, borrowed);
        this.policy = policy;
        // It loads the recorder, which is slow, and not to be done while a call is settled.
        ExecutorRecorder.opened(this);
        this.shutdown = new Shutdown(this, admission.ledger(), () -> {
            ExecutorRecorder.closed(this);
            admission.ledger().expiry.close();
            if (!borrowed && threads instanceof ThreadPoolExecutor pool) {
                pool.shutdown();
            }
        });
    }

    /** The classes that the end of a call needs are loaded before the executor is made. */
    private static CallRules rehearsed(CallRules rules) {
        Rehearsal.once();
        return rules;
    }

    <T extends @Nullable Object> CompletableFuture<T> submit(OnCancel onCancel, String name, Object body) {
        Objects.requireNonNull(body, "body");
        Executor stages = this;
        Throwable failure = null;
        try {
            stages = CapturedContext.capture(this, rules.propagation());
        } catch (Throwable thrown) {
            failure = thrown;
        }
        Object event = CallRecorder.isRecording() ? ExecutorRecorder.beginCall() : null;
        ManagedCall<T> call = rules.callSites() || event != null
                ? new ObservedCall<>(event, stages, onCancel, name, body)
                : new ManagedCall<>(stages, onCancel, name, body);
        List<CallInterceptor> interceptors = rules.interceptors();
        if (interceptors != null) {
            Invocation.before(call, interceptors);
        }
        if (failure != null) {
            admission.ledger().turnAway(call, CallOutcome.FAILED);
            call.fail(CallOutcome.FAILED, failure);
            return call;
        }
        CallRejectedException rejection = admission.submit(call);
        if (rejection != null) {
            call.fail(CallOutcome.REJECTED, rejection);
        }
        return call;
    }

    /**
     * Runs a plain task, like a stage of {@code thenApplyAsync}, under the same admission as calls: it takes a slot,
     * waits for one, or is refused; what {@link ExecutorPolicy#propagating} takes along is there as well, but timeouts
     * and listeners are for calls only. A task that was accepted runs, at the latest when the executor is closed, then
     * on a thread of the library if need be. It is in none of the counters. What it throws goes to the uncaught
     * exception handler of its thread.
     *
     * <p>A task that another executor has made of its call, like a decorator around this one, is that call: it is
     * counted, told to the listeners, and settled by the timeouts and the close of this executor. Its slot is held
     * until the task has returned.
     *
     * @param task the task
     * @throws CallRejectedException if the task is refused
     */
    @Override
    public void execute(Runnable task) {
        Objects.requireNonNull(task, "task");
        boolean ofCall = task instanceof CapturedContext.AsyncStage;
        Executor context = ofCall ? this : CapturedContext.capture(this, rules.propagation());
        CallFuture<?> call = task instanceof AsynchronousCompletionTask ? null : AdoptedCall.callOf(task);
        if (call != null) {
            adopt(context, call, task);
            return;
        }
        PlainTask admitted = new PlainTask(context, task, ofCall);
        CallRejectedException rejection = admission.submit(admitted);
        if (rejection != null) {
            admitted.fail(CallOutcome.REJECTED, rejection);
            throw rejection;
        }
    }

    private void adopt(Executor context, CallFuture<?> call, Runnable task) {
        AdoptedCall adopted = AdoptedCall.adopt(context, call, task);
        List<CallInterceptor> interceptors = rules.interceptors();
        if (interceptors != null) {
            Invocation.before(adopted, interceptors);
        }
        CallRejectedException rejection = admission.submit(adopted);
        if (rejection != null) {
            adopted.refused(rejection);
            throw rejection;
        }
    }

    /**
     * Returns the name of the executor.
     *
     * @return what {@link ExecutorPolicy#named} has set, or else the kind of its threads
     */
    public String name() {
        return rules.name();
    }

    /**
     * Returns the policy that the executor was opened with.
     *
     * @return the policy
     */
    public ExecutorPolicy policy() {
        return policy;
    }

    /**
     * Returns the calls that have not left: those that wait, those whose bodies run, and those that are abandoned.
     * Tasks given to {@link #execute} are no calls.
     *
     * @return a copy, oldest first
     */
    public List<CallInfo> calls() {
        inspect();
        return admission.ledger().calls();
    }

    /**
     * Returns the counters, all of the same moment.
     *
     * @return the counters
     */
    public ExecutorStats stats() {
        return admission.ledger().stats();
    }

    /** Closes the executor with a grace of ten seconds, see {@link #close(Duration)}. */
    @Override
    public void close() {
        close(GRACE);
    }

    /**
     * Closes the executor. New calls are refused at once; the running and the waiting ones go on until the grace ends.
     * Then those that are left are cancelled, and as much time as the grace, at most one second, is given to their
     * bodies to return; those that have not are the stragglers of the report. When this method returns, every call is
     * settled. The exception is a call whose body, listener or hook has called this method: that is neither waited for
     * nor cancelled.
     *
     * <p>An interrupt of the closing thread ends the grace early, and is kept. A borrowed executor is not closed.
     * Closing again returns the same report; closing at the same time waits for it.
     *
     * @param grace how long calls may go on, from zero
     * @return what happened
     * @throws IllegalArgumentException if the grace is negative
     */
    public ShutdownReport close(Duration grace) {
        return shutdown.close(Objects.requireNonNull(grace, "grace"));
    }

    /**
     * Returns whether new calls are refused.
     *
     * @return true from the beginning of a shutdown or a close
     */
    @Override
    public boolean isShutdown() {
        return admission.ledger().isClosed();
    }

    /**
     * Refuses new calls from now on, and returns at once. What has been accepted goes on, with what comes from it;
     * {@link #close(Duration)} puts an end to that.
     */
    @Override
    public void shutdown() {
        admission.ledger().close();
    }

    /**
     * Closes the executor without a grace, see {@link #close(Duration)}: calls are cancelled, and the tasks that were
     * accepted run on threads of the library.
     *
     * @return an empty list, since nothing is left that would never run
     */
    @Override
    public List<Runnable> shutdownNow() {
        close(Duration.ZERO);
        return List.of();
    }

    /**
     * Returns whether the executor is shut down, and nothing waits or runs any more.
     *
     * @return whether all calls are settled, and all bodies and tasks have returned
     */
    @Override
    public boolean isTerminated() {
        return shutdown.isOver();
    }

    /**
     * Waits after a shutdown until nothing waits or runs any more.
     *
     * @param timeout how long to wait at most
     * @param unit the unit of the timeout
     * @return whether {@link #isTerminated} is true in time
     * @throws InterruptedException if the current thread is interrupted
     */
    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return shutdown.awaitOver(unit.toNanos(timeout));
    }

    /**
     * A task that was given to {@link #execute}. It is admitted like a call; it is no call, and shows in no counter.
     */
    private static final class PlainTask extends ManagedCall<Void> {

        /** Whether it is a stage of a call of this executor. */
        private final boolean ofCall;

        PlainTask(Executor stages, Runnable task, boolean ofCall) {
            super(stages, OnCancel.ABANDON, "task", task);
            this.ofCall = ofCall;
        }

        @Override
        boolean isDerived() {
            return ofCall;
        }

        @Override
        boolean isCall() {
            return false;
        }
    }

    /** A call that remembers where, or when, it was made. */
    private static final class ObservedCall<T extends @Nullable Object> extends ManagedCall<T> {

        private final @Nullable CallSite site;
        private final @Nullable Object event;

        /**
         * Makes one.
         *
         * @param event its event, which has begun before the time of the call, so that it lasts no less
         */
        ObservedCall(@Nullable Object event, Executor stages, OnCancel onCancel, String name, Object body) {
            super(stages, onCancel, name, body);
            this.site = facade().rules.callSites() ? new CallSite(name) : null;
            this.event = event;
        }

        @Override
        void failed(Throwable failure) {
            if (site != null) {
                site.addTo(failure);
            }
        }

        @Override
        @Nullable Object event() {
            return event;
        }
    }

    /** Returns the call that has been here longest, null if there is none. */
    @Nullable CallInfo oldestCall() {
        return admission.ledger().oldestCall();
    }

    @Override
    public String toString() {
        return "FacadeExecutor[" + numbers() + "]";
    }
}
