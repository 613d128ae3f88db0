package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.asyncfacade.BlockedCallers.Ticket;
import io.asyncfacade.ParkedWaits.Wait;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the calls of one {@link FacadeExecutor}, from their admission until they are settled. Each method is one
 * step, made under the lock for a few instructions and without foreign code; what follows from it is done by {@link
 * BoundedAdmission}.
 *
 * <p>A slot that becomes free goes to the call that waits longest, in the same step; so whenever a call waits, no slot
 * is free. A place is a slot or room in the queue. It can be reserved: for a listener that has to hear of a call before
 * it can start, and for the one who has been blocked longest.
 */
final class CallLedger extends ClosableLedger {

    /** What becomes of a call that wants to enter. */
    enum Admission {

        /** It has a slot, and needs a thread. */
        STARTS,

        /** It is in the queue. */
        WAITS,

        /** It has a place, which it takes when the listener has been told. */
        RESERVED,

        /** There is no place. */
        FULL,

        /** The executor accepts nothing more, or not this. */
        CLOSED
    }

    private final CallRules rules;

    /** Slots that are taken, and not used. */
    @GuardedBy("lock") private final ParkedWaits parked = new ParkedWaits();

    /** Whether there are parked waits; also read without the lock, after a call was added to those that wait. */
    private volatile boolean hasParked;

    final ParkedWaits.AdmissionWatchers watchers = new ParkedWaits.AdmissionWatchers(lock);
    final Expiry expiry;

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
        boolean accepts = call.isCall() ? closing == Closing.DRAINS : closing != Closing.OVER || hasDependentsToRun();
        return !derived || !accepts;
    }

    /** Whether some dependents of calls have not run; the body of such a call may still be running. */
    @GuardedBy("lock") private boolean hasDependentsToRun() {
        return settling.size() > 0 || admitted.find(ManagedCall::isBeingSettled) != null;
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
            if (call.isBeingSettled()) {
                settling.add(call); // the body was faster than the winner and the dependents
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

    void settled(ManagedCall<?> call) {
        lock.lock();
        try {
            call.unmarkBeingSettled();
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
}
