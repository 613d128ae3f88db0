package io.asyncfacade;

import io.asyncfacade.BlockedCallers.Ticket;
import io.asyncfacade.CallLedger.Admission;
import io.asyncfacade.ParkedWaits.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The admission of a {@link FacadeExecutor}: does what follows from the steps of the {@link CallLedger}, which is to
 * start calls on threads, and to block or turn away those who find no place.
 *
 * <p>A slot belongs to the body and not to the thread: it is free when the body has returned, before the dependents
 * run, and as long as an abandoned body runs it is not.
 */
final class BoundedAdmission {

    private final CallRules rules;
    private final TimeSource time;
    private final Executor threads;
    private final boolean borrowed;

    /** Whether calls begin on threads that do nothing else, and never on their caller's. */
    private final boolean runsElsewhere;

    private final CallLedger ledger;

    BoundedAdmission(CallRules rules, TimeSource time, Executor threads, boolean borrowed) {
        this.rules = rules;
        this.time = time;
        this.threads = threads;
        this.borrowed = borrowed;
        this.runsElsewhere = runsElsewhere(threads);
        this.ledger = new CallLedger(rules, time);
    }

    CallLedger ledger() {
        return ledger;
    }

    /**
     * Lets the call start or wait, or refuses it.
     *
     * @return null, or why the call is refused: the caller fails the call with it
     */
    @Nullable CallRejectedException submit(ManagedCall<?> call) {
        StackReserve.requireForStep();
        boolean derived = false;
        Admission entry = ledger.enter(call, false);
        if (entry == Admission.CLOSED) {
            derived = isDerived(call);
            entry = derived ? ledger.enter(call, true) : entry;
        }
        if (entry == Admission.FULL) {
            switch (rules.overflow().kind) {
                case CALLER_RUNS -> {
                    return runOnCaller(call, derived);
                }
                case BLOCK -> {
                    if (!CurrentWork.worksFor(call.target())) {
                        entry = awaitPlace(call);
                    }
                }
                case REJECT -> {}
            }
        }
        if (entry == Admission.RESERVED) {
            call.queued();
            entry = ledger.enterReserved(call, derived || isDerived(call));
        }
        switch (entry) {
            case STARTS -> {
                ledger.expiry.setTimerIfWanted();
                if (call.isTelling()) {
                    call.queued();
                    call.told(false);
                    if (call.hasBegun()) {
                        return null; // it was settled meanwhile
                    }
                }
                CallRejectedException refusal = start(call);
                if (borrowed) {
                    CurrentWork.made(call); // the threads of others may all wait
                }
                return refusal;
            }
            case WAITS -> {
                ledger.expiry.setTimerIfWanted();
                CurrentWork.made(call);
                wake(ledger.stalled());
                return null;
            }
            case CLOSED -> {
                ledger.turnAway(call, CallOutcome.REJECTED);
                return CallRejectedException.closed(call.name, rules.quotedName());
            }
            default -> {
                return turnAway(call);
            }
        }
    }

    /** Whether a call comes from another one that was accepted: the thread works for that one, or tells of it. */
    private static boolean isDerived(ManagedCall<?> call) {
        return call.isDerived() || CurrentWork.comesFrom(call.target());
    }

    private @Nullable CallRejectedException runOnCaller(ManagedCall<?> call, boolean derived) {
        call.queued();
        if (ledger.enterWithoutSlot(call, derived || isDerived(call)) == Admission.CLOSED) {
            ledger.turnAway(call, CallOutcome.REJECTED);
            return CallRejectedException.closed(call.name, rules.quotedName());
        }
        ledger.expiry.setTimerIfWanted();
        call.runHere();
        return null;
    }

    private Admission awaitPlace(ManagedCall<?> call) {
        Ticket ticket = ledger.queueUp();
        long end = call.submitted + CallRules.nanos(rules.overflow().patience);
        long deadline = call.isCall() && call.expiry() - end < 0 ? call.expiry() : end;
        Future<?> timer;
        try {
            timer = time.schedule(
                    () -> ledger.blocked.expire(ticket), deadline - time.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (Throwable failure) {
            Uncaught.report(failure); // without a timer, nothing would end the waiting
            ledger.blocked.expire(ticket);
            return entryOf(ticket);
        }
        Admission entry = entryOf(ticket);
        timer.cancel(false);
        return entry;
    }

    private Admission entryOf(Ticket ticket) {
        if (ledger.blocked.await(ticket)) {
            return Admission.RESERVED;
        }
        return ticket.isClosed() ? Admission.CLOSED : Admission.FULL;
    }

    private @Nullable CallRejectedException turnAway(ManagedCall<?> call) {
        if (call.isCall() && rules.expires() && call.expiry() - time.nanoTime() <= 0) {
            ledger.turnAway(call, CallOutcome.TIMED_OUT);
            call.failExpired();
            return null;
        }
        ledger.turnAway(call, CallOutcome.REJECTED);
        return CallRejectedException.queueFull(call.name, rules, CurrentWork.worksFor(call.target()));
    }

    private @Nullable CallRejectedException start(ManagedCall<?> call) {
        try {
            if (!call.isCall() && ledger.isStopped() && SettleThreads.tryExecute(call)) {
                return null; // the executor's own threads may be held by bodies that do not return
            }
            if (borrowed) {
                ThreadNote.give(threads, call);
            } else {
                threads.execute(call);
            }
            return null;
        } catch (Throwable failure) {
            if (!ledger.refuse(call)) {
                return null;
            }
            CallFuture<?> successor = startSuccessor(call);
            if (successor != null) {
                successor.runAside();
            }
            return CallRejectedException.byExecutor(call.name, failure);
        }
    }

    boolean begin(ManagedCall<?> call) {
        if (borrowed && rules.limit() != Integer.MAX_VALUE && ThreadNote.DeferredStart.putsOff(call)) {
            return false;
        }
        if (!ledger.begin(call, time.nanoTime(), call.tellsStart(), call.isEnclosed())) {
            return false;
        }
        ledger.expiry.setTimerIfWanted(); // for when the body is slow
        return true;
    }

    boolean end(ManagedCall<?> call, int phase, CallOutcome outcome) {
        return ledger.end(call, phase, outcome);
    }

    boolean leave(ManagedCall<?> call) {
        return ledger.leave(call);
    }

    int claim(ManagedCall<?> call, CallOutcome outcome, boolean stop) {
        return ledger.claim(call, outcome, stop);
    }

    int claimIfDue(ManagedCall<?> call, long now) {
        return ledger.claimIfDue(call, now);
    }

    void settled(ManagedCall<?> call) {
        ledger.settled(call);
    }

    void withdraw(ManagedCall<?> call) {
        if (threads instanceof ThreadPoolExecutor pool) {
            pool.remove(call);
        }
    }

    @Nullable CallFuture<?> startSuccessor(ManagedCall<?> call) {
        ManagedCall<?> successor = successorOf(call);
        if (successor == null) {
            return null;
        }
        try {
            CallFuture<?> here = startAdmitted(successor);
            ledger.watchers.wake();
            return here;
        } catch (Throwable refusal) {
            try {
                return startBehind(successor, refusal);
            } catch (OutOfMemoryError full) {
                return successor; // this thread is all there is
            }
        }
    }

    /** A slot stays with the executor: the call that got it is managed, too. */
    private static @Nullable ManagedCall<?> successorOf(ManagedCall<?> call) {
        return call.takeSuccessor() instanceof ManagedCall<?> successor ? successor : null;
    }

    /** Returns the call if the executor wants it to run on this thread. */
    private @Nullable CallFuture<?> startAdmitted(CallFuture<?> call) {
        if (borrowed) {
            return ThreadNote.DeferredStart.to(threads, call) ? call : null;
        }
        threads.execute(call);
        return null;
    }

    /** The executor has refused a call that it had room for: the slot is passed on until a call can use it. */
    private @Nullable CallFuture<?> startBehind(ManagedCall<?> first, Throwable refusal) {
        List<Runnable> failures = new ArrayList<>();
        CallFuture<?> here = null;
        ManagedCall<?> tried = first;
        Throwable reason = refusal;
        while (tried != null) {
            if (!tried.isCall()) {
                // It was accepted, so it has to run: on this thread, if there is no other.
                here = SettleThreads.tryExecute(tried) ? null : tried;
                break;
            }
            if (!ledger.refuse(tried)) {
                break;
            }
            ManagedCall<?> refused = tried;
            CallRejectedException rejection = CallRejectedException.byExecutor(refused.name, reason);
            failures.add(() -> refused.fail(CallOutcome.REJECTED, rejection));
            tried = successorOf(refused);
            if (tried != null) {
                try {
                    here = startAdmitted(tried);
                    break;
                } catch (Throwable again) {
                    reason = again;
                }
            }
        }
        // Not here: the dependents would run before the caller has settled its own call.
        failures.forEach(SettleThreads::execute);
        return here;
    }

    /**
     * Runs the call, or one that comes before it, on the current thread, which waits for it. A call that has its slot
     * is run right here. One that waits is run in the slot of the thread's own body; under {@code serial()} not before
     * those that wait longer, of which the first is run. A thread that has no slot, because it runs dependents, starts
     * what has one, until the call gets one; but in a pool of ours another thread does that, see
     * {@link CallWait#addSpareThread}.
     *
     * @return whether a call was run
     */
    boolean help(ManagedCall<?> call) {
        StackReserve.requireForStep();
        ManagedCall<?> next = null;
        if (call.state() == CallFuture.WAITING) {
            next = CurrentWork.isInBody(call.target()) ? ledger.nest(call) : borrowed ? ledger.nextToStart() : null;
        }
        if (next == null && call.state() == CallFuture.ADMITTED) {
            next = call;
        }
        if (next == null) {
            return false;
        }
        next.withdrawQuietly();
        next.runAside();
        return true;
    }

    private static boolean runsElsewhere(Executor threads) {
        if (threads instanceof ThreadPoolExecutor pool) {
            return !(pool.getRejectedExecutionHandler() instanceof ThreadPoolExecutor.CallerRunsPolicy);
        }
        return threads instanceof VirtualThreads
                || threads instanceof ExecutorService && threads.getClass().getModule() == Executor.class.getModule();
    }

    boolean runsElsewhere() {
        return runsElsewhere;
    }

    boolean isBorrowed() {
        return borrowed;
    }

    /** Whether nothing that waits would be run, if the slots of the current thread were not used. */
    boolean wouldStall(ManagedCall<?> call) {
        return ledger.wouldStall();
    }

    /** The call keeps its slot, and needs no thread until its stage has ended. */
    void staged(ManagedCall<?> call) {
        if (ledger.canStall()) {
            wake(ledger.staged(call));
        }
    }

    private static void wake(@Nullable Wait stalled) {
        if (stalled != null) {
            stalled.wake();
        }
    }

    /** Returns the executor's own pool; null if its threads are borrowed, or virtual. */
    @Nullable PlatformThreads ownPool() {
        return threads instanceof PlatformThreads pool ? pool : null;
    }
}
