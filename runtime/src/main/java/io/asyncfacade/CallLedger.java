package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.asyncfacade.BlockedCallers.Ticket;
import io.asyncfacade.ParkedWaits.Wait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who waits, who has a slot and who is being settled on one {@link FacadeExecutor}. Each method is one step, made under
 * the lock for a few instructions and without foreign code; what follows from it is done by {@link BoundedAdmission}.
 *
 * <p>A slot that becomes free goes to the call that waits longest, in the same step; so whenever a call waits, no slot
 * is free. A place is a slot or room in the queue. It can be reserved: for a listener that has to hear of a call before
 * it can start, and for the one who has been blocked longest.
 */
final class CallLedger {

    /** How far the end of the executor is. */
    private enum Closing {

        /** Calls are accepted. */
        OPEN,

        /** Only what comes from accepted calls is accepted. */
        DRAINS,

        /** Calls are cancelled; stages of accepted calls are accepted. */
        STOPS,

        /** Nothing is accepted, but stages of calls that are just being settled. */
        OVER
    }

    /** How long the window between winning and settling usually is; more than enough. */
    private static final long SETTLING_NANOS = 100_000;

    private final CallRules rules;
    private final BriefLock lock = new BriefLock();
    private final Condition changedWhileClosing = lock.newCondition();

    @GuardedBy("lock") private final CallList waiting = new CallList();

    /** Calls from their admission until their bodies have returned. */
    @GuardedBy("lock") private final CallList admitted = new CallList();

    /** Calls in the window between winning and settling, which a close must not miss; and while dependents run. */
    @GuardedBy("lock") private final CallList settling = new CallList();

    @GuardedBy("lock") private final CallCounters counters = new CallCounters();

    /** Slots that are taken, and not used. */
    @GuardedBy("lock") private final ParkedWaits parked = new ParkedWaits();

    /** Whether there are parked waits; also read without the lock, after a call was added to those that wait. */
    private volatile boolean hasParked;

    @GuardedBy("lock") private int taken;

    @GuardedBy("lock") private int reserved;

    @GuardedBy("lock") private Closing closing = Closing.OPEN;

    final BlockedCallers blocked = new BlockedCallers(lock);
    final AdmissionWatchers watchers = new AdmissionWatchers(lock);
    final Expiry expiry;

    /** How many threads are about to make calls that come from others, see {@link #hold}. */
    private final AtomicInteger holds = new AtomicInteger();

    CallLedger(CallRules rules, TimeSource time) {
        this.rules = rules;
        this.expiry = new Expiry(lock, time);
    }

    // ---- a call comes

    /**
     * Lets the call in if there is a place.
     *
     * @param derived whether it comes from a call that was accepted: then it is let in while a close drains
     */
    Admission enter(ManagedCall<?> call, boolean derived) {
        lock.lock();
        try {
            if (refuses(call, derived)) {
                return Admission.CLOSED;
            }
            if (hasBlocked() || !hasPlace()) {
                return Admission.FULL;
            }
            if (rules.listener() != null && call.isCall()) {
                if (taken >= rules.limit()) {
                    reserved++;
                    return Admission.RESERVED;
                }
                call.markTelling(); // so that it does not begin before the listener has been told
            }
            return takePlace(call);
        } finally {
            lock.unlock();
        }
    }

    Admission enterReserved(ManagedCall<?> call, boolean derived) {
        lock.lock();
        try {
            reserved--;
            if (refuses(call, derived)) {
                signal();
                return Admission.CLOSED;
            }
            return takePlace(call);
        } finally {
            lock.unlock();
        }
    }

    /** Lets the call in beyond the limit: it runs on its caller's thread. */
    Admission enterWithoutSlot(ManagedCall<?> call, boolean derived) {
        lock.lock();
        try {
            if (refuses(call, derived)) {
                return Admission.CLOSED;
            }
            call.markSlotless();
            accept(call);
            admitted.add(call);
            return Admission.STARTS;
        } finally {
            lock.unlock();
        }
    }

    /**
     * A stage that comes from an accepted call is let in as long as the close has not returned, or has left calls to
     * run their dependents: it may release something.
     */
    @GuardedBy("lock") private boolean refuses(ManagedCall<?> call, boolean derived) {
        if (closing == Closing.OPEN) {
            return false;
        }
        boolean accepts = call.isCall() ? closing == Closing.DRAINS : closing != Closing.OVER || settling.size() > 0;
        return !derived || !accepts;
    }

    @GuardedBy("lock") private boolean hasPlace() {
        return (long) taken + waiting.size() + reserved < (long) rules.limit() + rules.capacity();
    }

    @GuardedBy("lock") private Admission takePlace(ManagedCall<?> call) {
        accept(call);
        // When calls are cancelled, no slot is passed on any more, and a task has to run.
        if (taken < rules.limit() || closing.compareTo(Closing.STOPS) >= 0) {
            taken++;
            admitted.add(call);
            return Admission.STARTS;
        }
        call.move(CallFuture.ADMITTED, CallFuture.WAITING);
        waiting.add(call);
        return Admission.WAITS;
    }

    @GuardedBy("lock") private void accept(ManagedCall<?> call) {
        updateDeadline(call); // this may need memory, so it comes first
        call.markAccepted();
        counters.accepted(call.isCall());
    }

    /** Notes how a call ends that was not let in. */
    void turnAway(ManagedCall<?> call, CallOutcome outcome) {
        lock.lock();
        try {
            call.move(CallFuture.ADMITTED, CallFuture.DONE);
            counters.settledUnaccepted(call.isCall(), outcome);
        } finally {
            lock.unlock();
        }
    }

    // ---- a caller is blocked

    Ticket queueUp() {
        lock.lock();
        try {
            Ticket ticket = blocked.queueUp();
            grantPlaces();
            return ticket;
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock") private void grantPlaces() {
        while (hasBlocked() && hasPlace()) {
            reserved++;
            grantNext();
        }
    }

    @GuardedBy("lock") @SuppressWarnings("GuardedBy") // the lock of the blocked callers is this one
    private boolean hasBlocked() {
        return !blocked.isEmpty();
    }

    @GuardedBy("lock") @SuppressWarnings("GuardedBy") // as above
    private void grantNext() {
        blocked.grantNext();
    }

    // ---- a call goes on

    /** The one step that takes no lock, if the deadline of the call stays what it is: the move itself decides. */
    boolean begin(ManagedCall<?> call, long now, boolean telling, boolean enclosed) {
        if (!rules.hasMovingDeadlines() && !(call instanceof AdoptedCall)) {
            return tryBegin(call, now, telling, enclosed);
        }
        lock.lock();
        try {
            if (!tryBegin(call, now, telling, enclosed)) {
                return false;
            }
            updateDeadline(call);
            return true;
        } finally {
            lock.unlock();
        }
    }

    @SuppressWarnings("GuardedBy") // what has begun is the one counter that needs no lock
    private boolean tryBegin(ManagedCall<?> call, long now, boolean telling, boolean enclosed) {
        if (!call.moveToRunning(telling || enclosed, telling)) {
            return false;
        }
        call.startedAt(now);
        counters.started(call.isCall());
        return true;
    }

    boolean end(ManagedCall<?> call, int phase, CallOutcome outcome) {
        lock.lock();
        try {
            if (!call.move(phase, CallFuture.DONE)) {
                return false;
            }
            if (call instanceof AdoptedCall task && task.share() == AdoptedCall.Share.ABANDONED) {
                counters.endedLate(true); // its outcome has been counted
            } else {
                counters.ended(call.isCall(), outcome);
            }
            removeDeadline(call);
            passSlot(call);
            settling.add(call);
            return true;
        } finally {
            lock.unlock();
        }
    }

    boolean leave(ManagedCall<?> call) {
        lock.lock();
        try {
            if (!call.move(CallFuture.ABANDONED, CallFuture.DONE)) {
                return false;
            }
            counters.endedLate(call.isCall());
            removeDeadline(call);
            passSlot(call);
            if (!call.isDone()) {
                settling.add(call); // the winner has not completed the future yet
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The executor threw; false if it had run the call all the same, or the call was settled meanwhile. */
    boolean refuse(ManagedCall<?> call) {
        lock.lock();
        try {
            if (!call.move(CallFuture.ADMITTED, CallFuture.DONE)) {
                return false;
            }
            counters.rejectedAfterAll(call.isCall());
            removeDeadline(call);
            passSlot(call);
            settling.add(call);
            return true;
        } finally {
            lock.unlock();
        }
    }

    int claim(ManagedCall<?> call, CallOutcome outcome, boolean stop) {
        lock.lock();
        try {
            int phase = call.moveOnClaim(stop);
            switch (phase) {
                case CallFuture.WAITING -> {
                    counters.settledBeforeItStarted(call.isCall(), outcome);
                    waiting.remove(call);
                    settling.add(call);
                    grantPlaces();
                    signal();
                }
                case CallFuture.ADMITTED -> {
                    counters.settledBeforeItStarted(call.isCall(), outcome);
                    passSlot(call);
                    settling.add(call);
                }
                case CallFuture.RUNNING, CallFuture.STAGED -> {
                    counters.settledWhileItRuns(call.isCall(), outcome);
                    updateDeadline(call); // its body may still become slow
                    return phase;
                }
                default -> {
                    return phase;
                }
            }
            removeDeadline(call);
            return phase;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the call out, and gives its slot to the one that waits longest; the call remembers which. */
    @GuardedBy("lock") private void passSlot(ManagedCall<?> call) {
        admitted.remove(call);
        ManagedCall<?> successor = null;
        if (call.unmarkSlotUnused()) {
            parked.removeStaged();
        }
        if (!call.isSlotless()) {
            successor = closing.compareTo(Closing.STOPS) >= 0 ? null : waiting.poll();
            if (successor != null) {
                successor.move(CallFuture.WAITING, CallFuture.ADMITTED);
                admitted.add(successor);
            } else {
                taken--;
            }
            grantPlaces();
        }
        call.succeededBy(successor);
        signal();
    }

    /**
     * The call that a task was about is settled, or will not be run by it.
     *
     * @param outcome how it is settled; null if another task runs it
     * @param left what is left for the task
     * @return whether this is the first news of its end
     */
    boolean settleAdopted(AdoptedCall task, @Nullable CallOutcome outcome, AdoptedCall.Share left) {
        lock.lock();
        try {
            int state = task.state();
            if (!task.isCall() || state > CallFuture.STAGED) {
                return false;
            }
            boolean begun = state == CallFuture.RUNNING || state == CallFuture.STAGED;
            if (outcome == null) {
                counters.lost(task.isCall(), begun);
            } else if (!begun) {
                counters.settledBeforeItStarted(task.isCall(), outcome);
            } else if (left == AdoptedCall.Share.ABANDONED) {
                counters.settledWhileItRuns(task.isCall(), outcome);
            } else {
                counters.ended(task.isCall(), outcome);
            }
            removeDeadline(task);
            task.setShare(begun ? left : AdoptedCall.Share.NOTHING);
            if (state == CallFuture.WAITING && closing == Closing.STOPS) { // now it is a task, which has to run
                letRun(task);
            }
            signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock") private void letRun(ManagedCall<?> task) {
        waiting.remove(task);
        task.move(CallFuture.WAITING, CallFuture.ADMITTED);
        taken++;
        admitted.add(task);
    }

    void settled(ManagedCall<?> call) {
        lock.lock();
        try {
            if (call.state() == CallFuture.DONE && settling.contains(call)) {
                settling.remove(call);
                signal();
            }
        } finally {
            lock.unlock();
        }
    }

    // ---- a worker waits for a call

    /**
     * Lets a waiting call run inside of the slot that the current thread has; under {@code serial()} the first that
     * waits, so that none is overtaken.
     *
     * @return the call to run; null if the given one does not wait
     */
    @Nullable ManagedCall<?> nest(ManagedCall<?> call) {
        lock.lock();
        try {
            if (call.state() != CallFuture.WAITING) {
                return null;
            }
            ManagedCall<?> next = rules.serial() ? waiting.first() : call;
            waiting.remove(next);
            enterOtherSlot(next);
            return next;
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock") private void enterOtherSlot(ManagedCall<?> call) {
        call.markSlotless();
        call.move(CallFuture.WAITING, CallFuture.ADMITTED);
        admitted.add(call);
        grantPlaces();
    }

    /** Whether calls may wait while no body uses its slot, and one of those that wait may be run in such a slot. */
    boolean canStall() {
        return rules.limit() != Integer.MAX_VALUE && !rules.serial();
    }

    /** A thread is about to wait inside of a body. Returns whose thread has to run what waits, if any has. */
    @Nullable Wait park(Wait wait) {
        lock.lock();
        try {
            parked.add(wait);
            hasParked = true;
            return findStalled();
        } finally {
            lock.unlock();
        }
    }

    void unpark(ParkedWaits.Waiter waiter) {
        lock.lock();
        try {
            parked.remove(waiter);
            hasParked = !parked.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** The call keeps its slot without using it. Returns whose thread has to run what waits, if any has. */
    @Nullable Wait staged(ManagedCall<?> call) {
        lock.lock();
        try {
            if (call.marksSlotUnused()) {
                parked.addStaged();
            }
            return findStalled();
        } finally {
            lock.unlock();
        }
    }

    /** Asked after a call has come to wait: returns whose thread has to run what waits, if any has. */
    @Nullable Wait stalled() {
        if (!hasParked) {
            return null;
        }
        lock.lock();
        try {
            return findStalled();
        } finally {
            lock.unlock();
        }
    }

    /** Whether it would come to that if one more slot were not used. */
    boolean wouldStall() {
        lock.lock();
        try {
            return waiting.size() > 0 && parked.unusedSlots() + 1 >= taken;
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock") private @Nullable Wait findStalled() {
        return waiting.size() == 0 || parked.unusedSlots() < taken ? null : parked.nextToRun();
    }

    /** Lets the head of the queue run in the slot of a parked wait, if it is still the one that has to. */
    @Nullable ManagedCall<?> pollStalled(Wait wait) {
        lock.lock();
        try {
            if (findStalled() != wait) {
                return null;
            }
            ManagedCall<?> call = Objects.requireNonNull(waiting.poll());
            enterOtherSlot(call);
            return call;
        } finally {
            lock.unlock();
        }
    }

    /** Returns a call that has a slot, and no thread yet. */
    @Nullable ManagedCall<?> nextToStart() {
        lock.lock();
        try {
            return admitted.find(call -> call.state() == CallFuture.ADMITTED && !call.isTelling());
        } finally {
            lock.unlock();
        }
    }

    // ---- the time passes

    @GuardedBy("lock") @SuppressWarnings("GuardedBy") // the lock of the deadlines is this one
    private void updateDeadline(ManagedCall<?> call) {
        if (rules.hasDeadlines() && call.isCall()) {
            expiry.update(call);
        }
    }

    @GuardedBy("lock") @SuppressWarnings("GuardedBy") // as above
    private void removeDeadline(ManagedCall<?> call) {
        expiry.remove(call);
    }

    /** The time of a call was up; it may have begun since then, and so have more. */
    int claimIfDue(ManagedCall<?> call, long now) {
        lock.lock();
        try {
            if (call.isExpired(now)) {
                return claim(call, CallOutcome.TIMED_OUT, true);
            }
            updateDeadline(call);
            return CallFuture.DONE;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the calls that have not left, oldest first. */
    List<CallInfo> calls() {
        StackReserve.requireForStep();
        List<ManagedCall<?>> calls;
        lock.lock();
        try {
            calls = admitted.toList(ManagedCall::isShown);
            calls.addAll(waiting.toList(ManagedCall::isCall));
        } finally {
            lock.unlock();
        }
        calls.sort(Comparator.comparingLong(call -> call.submitted)); // a call that was nested may be older than others
        return List.copyOf(calls);
    }

    /** Returns the call that has been running longest, or else waiting; null if there is none. */
    @Nullable CallInfo oldestCall() {
        lock.lock();
        try {
            ManagedCall<?> oldest = admitted.find(ManagedCall::isCall);
            return oldest != null ? oldest : waiting.find(ManagedCall::isCall);
        } finally {
            lock.unlock();
        }
    }

    ExecutorStats stats() {
        StackReserve.requireForStep();
        lock.lock();
        try {
            return counters.stats();
        } finally {
            lock.unlock();
        }
    }

    // ---- the end, see Shutdown

    boolean isClosed() {
        lock.lock();
        try {
            return closing != Closing.OPEN;
        } finally {
            lock.unlock();
        }
    }

    /** Whether calls are cancelled, so that what is still accepted should not wait for the executor's threads. */
    boolean isStopped() {
        lock.lock();
        try {
            return closing.compareTo(Closing.STOPS) >= 0;
        } finally {
            lock.unlock();
        }
    }

    /** Accepts only what comes from accepted calls from now on, and returns what has been counted so far. */
    ExecutorStats close() {
        lock.lock();
        try {
            if (closing == Closing.OPEN) {
                closing = Closing.DRAINS;
                blocked.close();
                changedWhileClosing.signalAll();
            }
            return counters.stats();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the executor is closed, by whichever thread. */
    boolean awaitClosed(long nanos) throws InterruptedException {
        long left = nanos;
        lock.lock();
        try {
            while (closing == Closing.OPEN && left > 0) {
                left = changedWhileClosing.awaitNanos(left);
            }
            return closing != Closing.OPEN;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Called by a thread that works on what accepted calls go on with, and may make the next one: it is not quiet yet.
     */
    void hold() {
        holds.incrementAndGet();
    }

    void release() {
        if (holds.decrementAndGet() == 0) {
            recheckQuiet();
        }
    }

    /** Makes {@link #awaitQuiet} look again at which calls are ignored. */
    void recheckQuiet() {
        lock.lock();
        try {
            changedWhileClosing.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until nothing waits or has a slot, except for calls that are ignored, and all others are settled.
     *
     * @param withDependents whether to wait for their dependents as well, which may make calls
     * @return whether it has become quiet in time
     * @throws InterruptedException if the current thread is interrupted
     */
    boolean awaitQuiet(long nanos, boolean withDependents, Predicate<ManagedCall<?>> ignored)
            throws InterruptedException {
        Predicate<ManagedCall<?>> over = withDependents ? ignored : ignored.or(ManagedCall::isDone);
        long left = nanos;
        lock.lock();
        try {
            for (; ; ) {
                boolean quiet = waiting.size() == 0
                        && reserved == 0
                        && admitted.allMatch(ignored)
                        && (!withDependents || holds.get() == 0);
                if (quiet && settling.allMatch(over)) {
                    return true;
                }
                if (left <= 0) {
                    return false;
                }
                // That a call is settled is told when its dependents have run: so look again soon if that is too late.
                long pause = quiet && !withDependents ? Math.min(left, SETTLING_NANOS) : left;
                left -= pause - changedWhileClosing.awaitNanos(pause);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Starts nothing more that waits, but for plain tasks, which get slots beyond the limit.
     *
     * @return what is left except for calls that are ignored: calls are to be cancelled, or are being settled by
     * another     thread; tasks have to run
     */
    List<ManagedCall<?>> stop(Predicate<ManagedCall<?>> ignored) {
        lock.lock();
        try {
            closing = Closing.STOPS;
            for (ManagedCall<?> task : waiting.toList(call -> !call.isCall())) {
                letRun(task);
            }
            List<ManagedCall<?>> all = new ArrayList<>(admitted.toList(ignored.negate()));
            all.addAll(waiting.toList(call -> true));
            all.addAll(settling.toList(ignored.or(ManagedCall::isDone).negate()));
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Accepts nothing from now on, and tells what has happened since. */
    ShutdownReport finish(ExecutorStats before) {
        lock.lock();
        try {
            closing = Closing.OVER;
            return report(before);
        } finally {
            lock.unlock();
        }
    }

    /** Returns the report of a close that did nothing. */
    ShutdownReport reportNow() {
        lock.lock();
        try {
            return report(counters.stats());
        } finally {
            lock.unlock();
        }
    }

    @GuardedBy("lock") private ShutdownReport report(ExecutorStats before) {
        List<String> names = admitted.toList(ManagedCall::isShown).stream()
                .map(call -> call.name)
                .toList();
        ExecutorStats now = counters.stats();
        return new ShutdownReport(finished(now) - finished(before), now.cancelled() - before.cancelled(), names);
    }

    private static long finished(ExecutorStats stats) {
        return stats.completed() + stats.failed() + stats.timedOut();
    }

    @GuardedBy("lock") private void signal() {
        if (closing != Closing.OPEN) {
            changedWhileClosing.signalAll();
        }
    }
}
