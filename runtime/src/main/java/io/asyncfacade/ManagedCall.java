package io.asyncfacade;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call on a {@link FacadeExecutor}: the links of the lists that it is in, its times, and what listeners see of it.
 *
 * @param <T> the type of the value
 */
class ManagedCall<T extends @Nullable Object> extends CallFuture<T> implements CallInfo {

    private static final long NOT_STARTED = Long.MIN_VALUE;

    /** How the call ended; made only for those who will look. */
    private record End(
            long time, CallOutcome outcome, @Nullable Throwable failure) {}

    /** Links of the list that this call is in, guarded by its ledger. */
    @Nullable ManagedCall<?> previous;

    @Nullable ManagedCall<?> next;

    /** Where in the {@link Expiry.DeadlineHeap} it is, guarded by its ledger; -1 for nowhere. */
    int heapIndex = -1;

    final long submitted;
    private volatile long started = NOT_STARTED;
    private volatile @Nullable End end;

    ManagedCall(Executor stages, OnCancel onCancel, String name, Object body) {
        super(stages, onCancel, name, body);
        this.submitted = facade().time.nanoTime();
    }

    final AdmittingExecutor facade() {
        return (AdmittingExecutor) target();
    }

    private BoundedAdmission admission() {
        return facade().admission;
    }

    @Override
    final boolean begin() {
        return admission().begin(this);
    }

    @Override
    final boolean end(int phase, CallOutcome outcome) {
        return admission().end(this, phase, outcome);
    }

    @Override
    final boolean leave() {
        return admission().leave(this);
    }

    @Override
    final int claim(CallOutcome outcome, boolean stop) {
        return admission().claim(this, outcome, stop);
    }

    @Override
    final void settled() {
        admission().settled(this);
    }

    @Override
    final void withdraw() {
        admission().withdraw(this);
    }

    @Override
    final @Nullable CallFuture<?> startSuccessor() {
        return admission().startSuccessor(this);
    }

    @Override
    final boolean helpStart() {
        return admission().help(this);
    }

    @Override
    final boolean waitsForThread() {
        return super.waitsForThread() && (state() == WAITING || admission().isBorrowed());
    }

    /** Whether a thread that waits for this call has to be told when it gets a slot, since no other may start it. */
    final boolean watchesAdmission() {
        return admission().isBorrowed()
                && state() == WAITING
                && CurrentWork.worksFor(target())
                && !CurrentWork.isInBody(target());
    }

    @Override
    final boolean mayRunOnCaller() {
        return !admission().runsElsewhere();
    }

    @Override
    final void staged() {
        admission().staged(this);
    }

    /** Whether a listener is told of the beginning, and so must be before it is of the end. */
    final boolean tellsStart() {
        return listener() != null;
    }

    /** Whether it is among the calls that have not left. */
    boolean isShown() {
        return isCall();
    }

    /** Whether it is known by itself to come from a call that was accepted. */
    boolean isDerived() {
        return false;
    }

    /** When the time of the call is up, by the timeouts of the policy; in a century if it has none. */
    final long expiry() {
        CallRules rules = facade().rules;
        return submitted + (hasStarted() ? rules.timeout() : Math.min(rules.timeout(), rules.queueTimeout()));
    }

    /** Whether the call is not settled, and its time is up. Exact under the lock of the ledger. */
    final boolean isExpired(long now) {
        return state() < ABANDONED && expiry() - submitted != CallRules.NEVER && expiry() - now <= 0;
    }

    /** When something has to be done about the call: its time is up, or its body is slow. Under the lock. */
    final long deadline() {
        return submitted + timeToDeadline();
    }

    final boolean hasDeadline() {
        return timeToDeadline() != CallRules.NEVER;
    }

    private long timeToDeadline() {
        long allowed = state() < ABANDONED ? expiry() - submitted : CallRules.NEVER;
        long slowAfter = facade().rules.slowAfter();
        if (slowAfter != CallRules.NEVER && hasStarted() && !isSlow()) {
            allowed = Math.min(allowed, started - submitted + slowAfter);
        }
        return allowed;
    }

    final boolean hasStarted() {
        return started != NOT_STARTED;
    }

    /** Called by the ledger when the call begins. */
    final void startedAt(long time) {
        started = time == NOT_STARTED ? time + 1 : time;
    }

    // ---- what listeners and recorders are told

    final void queued() {
        CallListener listener = listener();
        if (listener != null) {
            CallFuture<?> body = CurrentWork.coverBody();
            try {
                listener.onQueued(this);
            } catch (Throwable failure) {
                Uncaught.report(failure); // no concern of the call
            } finally {
                CurrentWork.uncoverBody(body);
            }
        }
    }

    @Override
    final void started() {
        CallListener listener = listener();
        if (listener != null) {
            try {
                listener.onStarted(this);
            } catch (Throwable failure) {
                Uncaught.report(failure);
            }
        }
    }

    @Override
    final boolean isWatched() {
        return listener() != null || interceptors() != null;
    }

    @Override
    final void finishing(CallOutcome outcome, @Nullable Throwable failure) {
        if (isCall()) {
            tellFinished(outcome, failure);
        }
    }

    final void tellFinished(CallOutcome outcome, @Nullable Throwable failure) {
        CallListener listener = facade().rules.listener();
        List<CallInterceptor> interceptors = facade().rules.interceptors();
        boolean recording = CallRecorder.isRecording();
        if (listener == null && interceptors == null && !recording && state() == DONE && !facade().isInspected()) {
            return; // nothing will ask for it
        }
        if (end == null) {
            end = new End(facade().time.nanoTime(), outcome, outcome == CallOutcome.CANCELLED ? null : failure);
        }
        if (!isEndToldLater()) {
            tellEnd(interceptors, listener);
        }
        if (recording) {
            CallRecorder.record(event(), name, executor(), queuedNanos(), runningNanos(), outcome, failure);
        }
    }

    @Override
    final void endToldLater() {
        tellEnd(interceptors(), listener());
    }

    private void tellEnd(@Nullable List<CallInterceptor> interceptors, @Nullable CallListener listener) {
        if (listener == null && interceptors == null) {
            return;
        }
        CallFuture<?> body = CurrentWork.coverBody();
        ClassLoader found = CapturedContext.enterLoader(stages);
        Object outer = CurrentWork.telling(this);
        try {
            if (interceptors != null) {
                Invocation.end(this, interceptors);
            }
            if (listener != null) {
                listener.onFinished(this);
            }
        } catch (Throwable failed) {
            Uncaught.report(failed);
        } finally {
            CurrentWork.told(outer);
            CapturedContext.leaveLoader(found);
            CurrentWork.uncoverBody(body);
        }
    }

    @Override
    final @Nullable List<CallInterceptor> interceptors() {
        return isCall() ? facade().rules.interceptors() : null;
    }

    /** Tells that the body has been running for long; called by a timer, on a thread that may block. */
    final void tellSlow() {
        SlowCall.log(this, facade().time.nanoTime() - started, facade()::numbers);
        CallListener listener = listener();
        if (listener != null) {
            ClassLoader found = CapturedContext.enterLoader(stages);
            Object outer = CurrentWork.telling(this);
            try {
                listener.onSlow(this);
            } catch (Throwable failure) {
                Uncaught.report(failure);
            } finally {
                CurrentWork.told(outer);
                CapturedContext.leaveLoader(found);
            }
        }
    }

    /** Returns what was noted for the flight recorder when the call was made. */
    @Nullable Object event() {
        return null;
    }

    private @Nullable CallListener listener() {
        return isCall() ? facade().rules.listener() : null;
    }

    // ---- timeouts

    /** Called at the deadline; it may have moved. */
    void expireIfDue() {
        long now = facade().time.nanoTime();
        int claimed = admission().claimIfDue(this, now);
        admission().ledger().expiry.setTimerIfWanted(); // it has been given more time, or may still become slow
        if (claimed != DONE) {
            Throwable timeout;
            try {
                timeout = timeout(now);
                end = new End(now, CallOutcome.TIMED_OUT, timeout);
                failed(timeout);
            } catch (Throwable failure) {
                timeout = failure; // a claimed call has to be settled, also when memory has run out
            }
            settle(claimed, CallOutcome.TIMED_OUT, true, null, timeout);
        }
    }

    /** Returns what the call fails with whose time is up at this moment. */
    final CallTimeoutException timeout(long now) {
        CallTimeoutException.Phase phase =
                hasStarted() ? CallTimeoutException.Phase.RUNNING : CallTimeoutException.Phase.QUEUED;
        End before = end;
        end = new End(now, CallOutcome.TIMED_OUT, null); // the times are those of this moment
        CallTimeoutException timeout =
                new CallTimeoutException(timeoutMessage(), phase, queuedTime(), Duration.ofNanos(runningNanos()));
        end = before;
        return timeout;
    }

    /** The same for a call that has waited for its admission, and has none. */
    void failExpired() {
        CallTimeoutException timeout = new CallTimeoutException(
                timeoutMessage(), CallTimeoutException.Phase.QUEUED, queuedTime(), Duration.ZERO);
        fail(CallOutcome.TIMED_OUT, timeout);
    }

    /** Cancels the call because its executor is closed, and says so. */
    void cancelledByClose(long grace) {
        CancellationException closed = closed(grace);
        failed(closed);
        completeExceptionally(closed);
    }

    final CancellationException closed(long grace) {
        return new CancellationException(
                name + " was cancelled: executor " + facade().rules.quotedName() + " was closed, and "
                        + (grace == 0 ? "without a grace" : "its grace of " + CallRules.duration(grace) + " is over"));
    }

    private String timeoutMessage() {
        CallRules rules = facade().rules;
        boolean total = hasStarted() || rules.timeout() <= rules.queueTimeout();
        String rule = total
                ? " was not done within its timeout of " + CallRules.duration(rules.timeout())
                : " did not start within its queueTimeout of " + CallRules.duration(rules.queueTimeout());
        String times = hasStarted()
                ? ": it waited for " + CallRules.duration(queuedNanos()) + " and ran for "
                        + CallRules.duration(runningNanos())
                : ": it waited for " + CallRules.duration(queuedNanos());
        return name + rule + times + "; executor " + facade().numbers();
    }

    // ---- CallInfo

    @Override
    public Phase phase() {
        return switch (state()) {
            case WAITING, ADMITTED -> Phase.QUEUED;
            case RUNNING, STAGED -> Phase.RUNNING;
            case DONE -> Phase.ENDED;
            default -> Phase.ABANDONED;
        };
    }

    @Override
    public final @Nullable Thread thread() {
        return runner();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String executor() {
        return facade().rules.name();
    }

    @Override
    public final Duration queuedTime() {
        return Duration.ofNanos(queuedNanos());
    }

    @Override
    public final Duration runningTime() {
        // An abandoned body holds its slot, so its time goes on.
        boolean runsOn = phase() == Phase.ABANDONED && hasStarted();
        return Duration.ofNanos(runsOn ? Math.max(0, facade().time.nanoTime() - started) : runningNanos());
    }

    @Override
    public final @Nullable CallOutcome outcome() {
        End known = end;
        return known == null ? null : known.outcome;
    }

    @Override
    public final @Nullable Throwable failure() {
        End known = end;
        return known == null ? null : known.failure;
    }

    private long now() {
        End known = end;
        return known == null ? facade().time.nanoTime() : known.time;
    }

    private long queuedNanos() {
        long start = started;
        return Math.max(0, (start == NOT_STARTED ? now() : start) - submitted);
    }

    private long runningNanos() {
        long start = started;
        return start == NOT_STARTED ? 0 : Math.max(0, now() - start);
    }

    @Override
    final String condition() {
        String condition = super.condition();
        if (!isDone()) {
            condition = switch (state()) {
                case ADMITTED -> "given to its threads, and not started";
                case STAGED -> "following a stage, running";
                default -> condition;
            };
            long age = hasStarted() ? runningNanos() : queuedNanos();
            condition += " for " + CallRules.duration(age);
        }
        return condition + "; executor " + facade().numbers();
    }

    /** The stack of a body that is slow, for the log: not a failure. See {@link ExecutorPolicy#slowAfter}. */
    @SuppressWarnings("serial") // not written to a stream
    private static final class SlowCall extends Throwable {

        private SlowCall(Thread thread, StackTraceElement[] stack) {
            super("the stack of " + thread.getName());
            setStackTrace(stack);
        }

        /** Without the name of this class, which says nothing to the reader of a log. */
        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }

        /** Logs that the body of the call has been running for so long. */
        static void log(CallInfo call, long nanos, Supplier<String> executor) {
            try {
                Logger logger = System.getLogger("io.asyncfacade");
                if (logger.isLoggable(Level.WARNING)) {
                    Thread thread = call.thread();
                    StackTraceElement[] stack = thread == null ? new StackTraceElement[0] : thread.getStackTrace();
                    boolean inside = thread != null && call.thread() == thread; // else it is that of the next call
                    logger.log(
                            Level.WARNING,
                            message(call, nanos, inside ? thread : null, executor),
                            inside && thread != null ? new SlowCall(thread, stack) : null);
                }
            } catch (Throwable failure) {
                Uncaught.report(failure); // the log is broken; that is not the fault of the call
            }
        }

        private static String message(CallInfo call, long nanos, @Nullable Thread thread, Supplier<String> executor) {
            String where = thread != null
                    ? " on thread " + thread.getName()
                    : call.phase() == CallInfo.Phase.ENDED ? ", and has ended just now" : ", and follows a stage";
            return call.name() + " has been running for " + CallRules.duration(nanos) + where + "; executor "
                    + executor.get();
        }
    }
}
