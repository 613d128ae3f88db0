package io.asyncfacade;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An executor with the limits of an {@link ExecutorPolicy}, for adapters. It knows its calls: it counts them, and
 * {@link #close() closing} it settles every one.
 *
 * <p>A call that is over the limit waits as an object, not as a thread. Its slot is its body's: it is free again when
 * the body has returned, before the stages that depend on the call run, and not before an abandoned body has returned.
 *
 * <p>Safe for use by many threads.
 */
public final class FacadeExecutor extends AbstractExecutorService implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);

    final CallRules rules;
    final TimeSource time;
    final BoundedAdmission admission;
    private final ExecutorPolicy policy;
    private final Shutdown shutdown;

    /** Whether calls have been looked at, which then know when they ended. */
    private volatile boolean inspected;

    /** What the threads of the executor see if nothing else is said; null for threads that are not its own. */
    private final @Nullable ClassLoaders classLoaders;

    FacadeExecutor(
            ExecutorPolicy policy,
            CallRules rules,
            Executor threads,
            boolean borrowed,
            @Nullable ClassLoaders classLoaders) {
        CallRecorder.isRecording(); // it loads the recorder, which is slow, and not to be done while a call is settled
        this.policy = policy;
        this.rules = rules;
        this.time = timeOf(threads);
        this.admission = new BoundedAdmission(rules, time, threads, borrowed);
        this.classLoaders = classLoaders;
        this.shutdown = new Shutdown(this, admission.ledger(), () -> {
            admission.ledger().expiry.close();
            if (!borrowed && threads instanceof ThreadPoolExecutor pool) {
                pool.shutdown();
            }
        });
    }

    <T extends @Nullable Object> CompletableFuture<T> submit(OnCancel onCancel, String name, Object body) {
        Objects.requireNonNull(body, "body");
        Object enclosed = body;
        Throwable failure = null;
        try {
            enclosed = enclose(body);
        } catch (Throwable thrown) {
            failure = thrown;
        }
        ManagedCall<T> call = rules.callSites()
                ? new TracedCall<>(this, onCancel, name, enclosed)
                : new ManagedCall<>(this, onCancel, name, enclosed);
        List<CallInterceptor> interceptors = rules.interceptors();
        if (interceptors != null) {
            InterceptedBody.before(call, interceptors);
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

    /** Puts around the body what it takes along from this thread. */
    private Object enclose(Object body) {
        UnaryOperator<Runnable> propagation = rules.propagation();
        Object enclosed = propagation == null ? body : new Enclosure(body, propagation);
        return classLoaders == null ? enclosed : classLoaders.enclose(enclosed);
    }

    /**
     * Runs a plain task, like a stage of {@code thenApplyAsync}, under the same admission as calls: it takes a slot,
     * waits for one, or is refused; what {@link ExecutorPolicy#propagating} takes along is there as well, but timeouts
     * and listeners are for calls only. A task that was accepted runs, at the latest when the executor is closed, then
     * on a thread of the library if need be. It is in none of the counters. What it throws goes to the uncaught
     * exception handler of its thread.
     *
     * @param task the task
     * @throws CallRejectedException if the task is refused
     */
    @Override
    public void execute(Runnable task) {
        PlainTask admitted = new PlainTask(this, enclose(Objects.requireNonNull(task, "task")));
        CallRejectedException rejection = admission.submit(admitted);
        if (rejection != null) {
            admitted.fail(CallOutcome.REJECTED, rejection);
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
     * Returns the calls that have not left: those that wait, those whose bodies run, and those that are abandoned. Tasks
     * given to {@link #execute} are no calls.
     *
     * @return a copy, oldest first
     */
    public List<CallInfo> calls() {
        inspected = true;
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
     * bodies to return. When this method returns, every call is settled, except for one whose body, listener or hook
     * is what called this method: that is neither waited for nor cancelled; one whose body has not returned is one of
     * the stragglers.
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

    /** A task that was given to {@link #execute}. It is admitted like a call; it is no call, and shows in no counter. */
    private static final class PlainTask extends ManagedCall<Void> {

        PlainTask(FacadeExecutor executor, Object task) {
            super(executor, OnCancel.ABANDON, "task", task);
        }

        @Override
        boolean isCall() {
            return false;
        }
    }

    /** A call that remembers who made it. */
    private static final class TracedCall<T extends @Nullable Object> extends ManagedCall<T> {

        private final CallSite site;

        TracedCall(FacadeExecutor executor, OnCancel onCancel, String name, Object body) {
            super(executor, onCancel, name, body);
            this.site = new CallSite(name);
        }

        @Override
        void failed(Throwable failure) {
            site.addTo(failure);
        }
    }

    boolean isInspected() {
        return inspected;
    }

    /** Returns the time source of any executor: its own, that of the executor which it uses, or the system's. */
    static TimeSource timeOf(Executor executor) {
        if (executor instanceof FacadeExecutor facade) {
            return facade.time;
        }
        return executor instanceof TimeSource own ? own : SystemTime.INSTANCE;
    }

    /** How messages tell who this is, and how busy. */
    String numbers() {
        ExecutorStats now = stats();
        return rules.quotedName() + " (" + now.running() + " running, " + now.queued() + " queued)";
    }

    @Override
    public String toString() {
        return "FacadeExecutor[" + numbers() + "]";
    }
}
