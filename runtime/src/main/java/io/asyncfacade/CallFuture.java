package io.asyncfacade;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call: the future that the caller holds, which is also the task that the executor runs.
 *
 * @param <T> the type of the value
 */
class CallFuture<T extends @Nullable Object> extends CallSteps<T> implements UncaughtExceptionHandler {

    final String name;

    /**
     * What to run: a body, {@link ResultHandling} or task; while that runs, its {@link CancelHooks} if it
     * has any; then the {@link StageRelay}; then the call that runs next; in the end the {@link ResultHandling} of a
     * result that is the caller's to close.
     */
    private @Nullable Object body;

    CallFuture(Executor stages, OnCancel onCancel, String name, Object body) {
        super(stages, Objects.requireNonNull(onCancel, "onCancel") != OnCancel.ABANDON);
        this.name = Objects.requireNonNull(name, "name");
        this.body = Objects.requireNonNull(body, "body");
    }

    /** Gives the call to its executor; returns null, or why the call is refused. */
    final @Nullable CallRejectedException start() {
        StackReserve.requireForStep();
        try {
            ThreadNote.give(target(), this);
            CurrentWork.made(this);
            return null;
        } catch (Throwable failure) {
            // It may have been run all the same: a direct executor passes on what the call rethrew.
            if (move(ADMITTED, DONE)) {
                return CallRejectedException.byExecutor(name, failure);
            }
            if (failure instanceof VirtualMachineError && !isDone()) {
                settleBroken(failure);
            }
            return null;
        }
    }

    /** A direct executor has run the call, on this thread, and the end of the stack has cut it in two. */
    private void settleBroken(Throwable failure) {
        if (runner() == Thread.currentThread() && move(RUNNING, DONE)) {
            leaveBody();
        } else if (state() == DONE) {
            awaitSettled(this); // another thread may be about to settle it
        } else {
            return; // it runs elsewhere
        }
        super.completeExceptionally(failure);
    }

    // ---- the executor's side, see CallSteps, too

    /**
     * The current thread, which works for the executor, waits for this call: runs it here, if no other thread may.
     *
     * @return whether a call was run
     */
    boolean helpStart() {
        if (state() != ADMITTED) {
            return false;
        }
        withdrawQuietly();
        runAside();
        return true;
    }

    /** Whether only the current thread may be able to run this call, which has not begun. */
    boolean waitsForThread() {
        return !hasBegun() && CurrentWork.worksFor(target());
    }

    /** Called when a listener was told of the call: if it has ended meanwhile, the listener is told of that, too. */
    final void told(boolean uncovers) {
        if (unmarkTelling(uncovers)) {
            if (!CurrentWork.settleNow(this)) {
                awaitSettled(this);
            }
            endToldLater();
        }
    }

    /** Notes the call that got the slot of this one, which needs its body no more. */
    final void succeededBy(@Nullable CallFuture<?> successor) {
        body = successor;
    }

    final @Nullable CallFuture<?> takeSuccessor() {
        CallFuture<?> successor = body instanceof CallFuture<?> call ? call : null;
        body = null;
        return successor;
    }

    // ---- the worker's side

    /** Runs the call; called by the executor, and harmless when it does so twice or too late. */
    @Override
    public final void run() {
        CurrentWork.run(this);
    }

    /** The call stands in for the handler of a virtual thread that runs it, see {@link ThreadNote}. */
    @Override
    public final void uncaughtException(Thread thread, Throwable failure) {
        ThreadNote.passOn(null, thread, failure);
    }

    /**
     * Runs the call on a thread that has something else to do, and so is no place for what {@link #run} rethrows, nor
     * is the call one for an interrupt of that thread.
     */
    final void runAside() {
        boolean interrupted = Thread.interrupted();
        try {
            runHere();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs the call on the thread that makes it. */
    final void runHere() {
        try {
            run();
        } catch (VirtualMachineError rethrown) {
            if (hasBegun()) {
                Uncaught.report(rethrown);
            } else { // there was not enough stack, and no other thread will run it
                completeExceptionally(rethrown);
            }
        }
    }

    /** Runs the call, and returns one that is to be run next. */
    final @Nullable CallFuture<?> runAndReturnSuccessor() {
        if (!begin()) {
            return null;
        }
        ResultHandling handling = Invocation.handling(body);
        Object result = null;
        Throwable failure = null;
        enterBody(); // first, since a party that stops the call meanwhile waits for the thread to be known
        started();
        if (isTelling()) {
            told(!isEnclosed());
        }
        try {
            result = callBody();
        } catch (Throwable thrown) {
            failure = thrown;
        }
        if (failure != null && !isCall()) {
            Uncaught.report(failure); // the future of a plain task is not looked at
            failure = null;
        }
        if (handling != null
                && handling.stage
                && result != null) { // else it has failed, or the call was settled before
            return follow((CompletionStage<?>) result, handling);
        }
        CallFuture<?> successor = ended(RUNNING, result, handling, failure);
        if (failure instanceof VirtualMachineError error) {
            // The virtual machine is in trouble: the owner of the thread should know, too.
            if (successor != null) {
                successor.runAside();
            }
            throw error;
        }
        return successor;
    }

    /** A method of its own, so that no frame holds the body while the dependents run. */
    private @Nullable Object callBody() throws Throwable {
        Object called = Objects.requireNonNull(body);
        body = null;
        return Invocation.invoke(called, this);
    }

    private @Nullable CallFuture<?> follow(CompletionStage<?> stage, ResultHandling handling) {
        StageRelay relay = new StageRelay(this, stage, handling, isHooked() ? hooks() : null);
        body = relay;
        boolean late = !move(RUNNING, STAGED);
        boolean ours = late && awaitStopper();
        if (Thread.interrupted() && !ours) {
            keepForeignInterrupt();
        }
        if (!late) {
            CallWait.helpFollowed(stage); // as long as the thread counts as one that is in the slot of this call
        }
        leaveBody();
        staged();
        if (late) {
            relay.stop(isStopWanted());
        }
        return relay.follow();
    }

    /**
     * The body, or its stage, has come to its end: settles the call, or clears up if it has been settled already.
     *
     * @param from RUNNING or STAGED
     * @return a call that the caller runs next, see {@link #startSuccessor}
     */
    final @Nullable CallFuture<?> ended(
            int from, @Nullable Object result, @Nullable ResultHandling handling, @Nullable Throwable failure) {
        Object value = result;
        if (result != null && failure == null && handling != null && handling.adapts() && state() == from) {
            try {
                value = handling.adapt(result);
            } catch (Throwable thrown) {
                failure = thrown;
                Throwable unclosed = ResultHandling.close(result, handling);
                if (unclosed != null && unclosed != thrown) {
                    thrown.addSuppressed(unclosed);
                }
            }
        }
        boolean consumed = from == RUNNING && failure instanceof InterruptedException;
        if (failure != null) {
            failed(failure);
        }
        CallOutcome outcome = failure == null ? CallOutcome.COMPLETED : CallOutcome.FAILED;
        if (!end(from, outcome)) {
            return endedLate(from, failure == null ? result : null, handling, consumed);
        }
        leaveBody();
        if (Thread.interrupted() || consumed) {
            keepForeignInterrupt();
        }
        CallFuture<?> successor = startSuccessor();
        body = failure == null && handling != null ? handling.delivering(result) : null;
        boolean inContext = from == RUNNING ? CapturedContext.propagates(stages) : CurrentWork.isThreadOfOurs();
        if (!publish(inContext, outcome, true, value, failure) && failure == null) {
            ResultHandling.discard(result, handling);
        }
        settled();
        return successor;
    }

    private @Nullable CallFuture<?> endedLate(
            int from, @Nullable Object result, @Nullable ResultHandling handling, boolean consumed) {
        boolean ours = from == RUNNING && awaitStopper();
        if ((Thread.interrupted() || consumed) && !ours) {
            keepForeignInterrupt();
        }
        CancelHooks hooks = from == STAGED && isStopWanted() ? hooks() : null;
        body = null;
        ResultHandling.discard(result, handling);
        leaveBody();
        if (hooks != null && !hooks.haveEnded()) {
            hooks.whenEnded(
                    () -> { // they would hit the call that gets the slot
                        CallFuture<?> next = left();
                        if (next != null) {
                            next.runAside();
                        }
                    });
            return null;
        }
        return left();
    }

    private @Nullable CallFuture<?> left() {
        return leave() ? startSuccessor() : null;
    }

    /** A worker that lost waits until its body has been stopped; returns whether it was interrupted by us. */
    private boolean awaitStopper() {
        awaitStopping();
        return move(INTERRUPTED, ABANDONED);
    }

    @Override
    final void awaitStopping() {
        CancelHooks hooks = isHooked() ? hooks() : null;
        if (hooks != null && state() == INTERRUPTING) {
            hooks.awaitEnded();
        }
        awaitInterrupter();
    }

    @Override
    final boolean stopHere() {
        CancelHooks hooks = isHooked() ? hooks() : null;
        if (hooks == null || hooks.endIfEmpty()) {
            return true;
        }
        SettleThreads.execute(() -> hooks.fire(this));
        hooks.awaitEnded();
        return false;
    }

    /**
     * Returns what has to be closed where the value of this call is dropped after it has been received, as by a gather
     * that fails: the result of a completed call that was made with one of the {@code Closing} entries of
     * {@link AsyncCall}, before it was adapted. Null if the call has not completed, or closes nothing.
     */
    final @Nullable AutoCloseable closeableResult() {
        return isDone() && body instanceof ResultHandling handling ? handling.received() : null;
    }

    /** What the stage ends with is not received: a call that says so closes it. */
    static void drop(CompletionStage<?> stage) {
        if (stage instanceof CallFuture<?> call) {
            call.dropResult();
        }
    }

    /** The value of this call, if there is one or will be, is not received: it is a late result, too. */
    private void dropResult() {
        if (isDone()) {
            closeDropped();
        } else {
            whenComplete((value, failure) -> closeDropped());
        }
    }

    private void closeDropped() {
        AutoCloseable closeable = closeableResult();
        if (closeable != null) {
            body = null;
            ResultHandling.close(closeable);
        }
    }

    private @Nullable CancelHooks hooks() {
        Object current = body;
        return current instanceof CancelHooks hooks ? hooks : current instanceof StageRelay relay ? relay.hooks : null;
    }

    /**
     * Adds an action that stops the body, on the thread that is in it.
     *
     * @return where it was added; null if the call was settled before
     */
    final @Nullable CancelHooks hook(VoidBody action) {
        CancelHooks hooks = hooks();
        if (hooks == null) {
            if (body != null) {
                return null; // a listener asks: the body has not begun
            }
            hooks = new CancelHooks();
            body = hooks;
        }
        if (hooks.add(action) && (isHooked() || markHooked())) {
            return hooks;
        }
        if (isStopWanted()) {
            CancelHooks.doAtOnce(this, action);
        }
        return null;
    }

    // ---- what is done from outside of the body

    /** Settles a call that has not been accepted, or not been run. */
    final void fail(CallOutcome outcome, Throwable failure) {
        body = null;
        failed(failure);
        publish(CurrentWork.isThreadOfOurs(), outcome, true, null, failure);
        settled();
    }

    /** Settles the future for all to see, and runs its dependents. A thread of ours does so in the call's context. */
    private boolean publish(
            boolean inContext, CallOutcome outcome, boolean stop, @Nullable Object value, @Nullable Throwable failure) {
        if (inContext && (isWatched() || !endsWithoutDependents())) {
            Publication publication = new Publication(outcome, stop, value, failure);
            try {
                CapturedContext.run(stages, publication);
            } finally {
                publication.run(); // if an Error of ours has kept it from that
            }
            return publication.settled;
        }
        finishQuietly(outcome, failure);
        return outcome == CallOutcome.CANCELLED && failure == null ? super.cancel(stop) : completeWith(value, failure);
    }

    /** The end of the call, to be made known once. */
    private final class Publication implements Runnable {
        private final CallOutcome outcome;
        private final boolean stop;
        private final @Nullable Object value;
        private final @Nullable Throwable failure;
        private boolean done;
        private boolean settled;

        Publication(CallOutcome outcome, boolean stop, @Nullable Object value, @Nullable Throwable failure) {
            this.outcome = outcome;
            this.stop = stop;
            this.value = value;
            this.failure = failure;
        }

        @Override
        public void run() {
            if (!done) {
                done = true;
                settled = publish(false, outcome, stop, value, failure);
            }
        }
    }

    private boolean endsWithoutDependents() {
        return stages instanceof CapturedContext context && context.endsWithoutDependents(this);
    }

    @Override
    public <U extends @Nullable Object> CompletableFuture<U> newIncompleteFuture() {
        if (stages instanceof CapturedContext context) {
            context.expectDependent(this);
        }
        return super.newIncompleteFuture();
    }

    @Override
    public boolean complete(T value) {
        StackReserve.requireForStep();
        return settle(claim(CallOutcome.COMPLETED, true), CallOutcome.COMPLETED, true, value, null);
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        StackReserve.requireForStep();
        CallOutcome outcome = Objects.requireNonNull(failure) instanceof CancellationException
                ? CallOutcome.CANCELLED
                : CallOutcome.FAILED;
        return settle(claim(outcome, true), outcome, true, null, failure);
    }

    @Override
    boolean expire(TimeoutException timeout) {
        StackReserve.requireForStep();
        failed(timeout); // first: it makes objects, and a claimed call has to be settled
        int phase = claim(CallOutcome.TIMED_OUT, true);
        return settle(phase, CallOutcome.TIMED_OUT, true, null, timeout);
    }

    /**
     * Cancels the call.
     *
     * @param mayInterruptIfRunning whether the body is stopped, by its interrupt or by the hooks of
     *     {@link CurrentCall}
     */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        StackReserve.requireForStep();
        int phase = claim(CallOutcome.CANCELLED, mayInterruptIfRunning);
        settle(phase, CallOutcome.CANCELLED, mayInterruptIfRunning, null, null);
        return isCancelled();
    }

    /** Stops the work of a claimed call, then settles it; in this order, because settling runs the dependents. */
    final boolean settle(
            int claimed, CallOutcome outcome, boolean stop, @Nullable T value, @Nullable Throwable failure) {
        if (claimed == DONE) {
            if (!CurrentWork.settleNow(this)) {
                awaitSettled(this);
            }
            return false;
        }
        if (claimed == STAGED) {
            return settleStaged(outcome, stop, value, failure);
        }
        CallFuture<?> successor = stopWork(claimed);
        boolean settled = finish(outcome, stop, value, failure);
        if (successor != null) {
            Cascade.start(successor::runAside);
        }
        return settled;
    }

    /** Stops the stage first. Its dependents may want to settle this call as well, and see it done afterwards. */
    private boolean settleStaged(CallOutcome outcome, boolean stop, @Nullable T value, @Nullable Throwable failure) {
        boolean[] settled = new boolean[1];
        CurrentWork.Settlement settlement =
                new CurrentWork.Settlement(this, () -> settled[0] = finish(outcome, stop, value, failure));
        Cascade.settle(() -> {
            settlement.begin();
            try {
                if (body instanceof StageRelay relay) {
                    relay.stop(stop);
                }
            } finally {
                settlement.end();
                settlement.settle();
            }
        });
        return settled[0];
    }

    private boolean finish(CallOutcome outcome, boolean stop, @Nullable T value, @Nullable Throwable failure) {
        boolean inContext = CurrentWork.isThreadOfOurs();
        Object outer = CurrentWork.telling(this); // what its dependents start comes from this call
        boolean settled;
        try {
            settled = publish(inContext, outcome, stop, value, failure);
        } finally {
            CurrentWork.told(outer);
        }
        settled();
        return settled;
    }

    /** What is told of the end must not keep the call from ending. */
    private void finishQuietly(CallOutcome outcome, @Nullable Throwable failure) {
        try {
            if (isAdopted()) {
                AdoptedCall.settling(this, outcome, failure);
            }
            finishing(outcome, failure);
        } catch (Throwable thrown) {
            Uncaught.report(thrown); // by our own code: there is no memory
        }
    }

    /** Stops a claimed call, and returns what {@link #startSuccessor} does. */
    private @Nullable CallFuture<?> stopWork(int claimed) {
        if (claimed == RUNNING) {
            stopBody();
            return null;
        }
        Object outer = CurrentWork.telling(this); // the executor may close the facade
        try {
            CallFuture<?> successor = null;
            if (claimed == ADMITTED) {
                withdrawQuietly();
                successor = startSuccessor();
            }
            body = null;
            return successor;
        } finally {
            CurrentWork.told(outer);
        }
    }

    private void stopBody() {
        CancelHooks hooks = isHooked() ? hooks() : null;
        if (hooks == null || state() == INTERRUPTING && hooks.endIfEmpty()) {
            interruptRunner();
        } else if (state() == INTERRUPTING) {
            SettleThreads.execute(() -> {
                if (hooks.fire(this)) {
                    move(INTERRUPTING, ABANDONED);
                } else {
                    interruptRunner(); // the body has just taken them back
                }
            });
        }
    }

    @Override
    final boolean help() {
        return !hasBegun() && CurrentWork.worksFor(target()) && helpStart();
    }

    @Override
    final boolean helpInSlot() {
        return state() == WAITING && CurrentWork.isInBody(target()) && helpStart();
    }

    /** It runs them in the context of the call by itself. */
    @Override
    final Runnable inContext(Runnable settling) {
        return settling;
    }

    @Override
    String timeoutMessage(String limit) {
        return name + " was not done within its orTimeout of " + limit + ": " + condition();
    }

    @Override
    public String toString() {
        return "AsyncCall[" + name + ": " + condition() + "]";
    }
}
