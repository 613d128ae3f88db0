package io.asyncfacade;

import java.util.ArrayList;
import java.util.List;

/**
 * When which call has to be settled, and for when the one timer of the executor is set: never later than the first
 * deadline, but it is left alone when that call ends, so that a call costs no timer. Guarded by the lock of the ledger,
 * except where it says so.
 */
final class Deadlines {

    private final DeadlineHeap heap = new DeadlineHeap();

    /** For when the timer is set, {@link CallRules#NEVER} for not at all. */
    private long timerAt = CallRules.NEVER;

    /** Whether there is a deadline before that. */
    private volatile boolean wantsTimer;

    void add(ManagedCall<?> call) {
        heap.add(call);
        if (heap.first() == call && isBeforeTimer(call)) {
            wantsTimer = true;
        }
    }

    private boolean isBeforeTimer(ManagedCall<?> call) {
        return timerAt == CallRules.NEVER || call.deadline() - timerAt < 0;
    }

    void remove(ManagedCall<?> call) {
        heap.remove(call);
    }

    void update(ManagedCall<?> call) {
        heap.update(call);
    }

    /** Whether {@link #nextTimer} should be asked; may be called without the lock, after an {@link #add}. */
    boolean wantsTimer() {
        return wantsTimer;
    }

    /**
     * Says for when the caller has to set a timer, in the place of the one that is set, if any.
     *
     * @return the time, {@link CallRules#NEVER} for no timer
     */
    long nextTimer() {
        wantsTimer = false;
        ManagedCall<?> first = heap.first();
        if (first == null || !isBeforeTimer(first)) {
            return CallRules.NEVER;
        }
        timerAt = first.deadline();
        return timerAt;
    }

    /** The timer for that time is set no more; if it is still the one that counts, there is none. */
    void timerGone(long at) {
        if (timerAt == at) {
            timerAt = CallRules.NEVER;
        }
    }

    /** The timer for that time could not be set: whoever comes next tries again. */
    void timerFailed(long at) {
        timerGone(at);
        wantsTimer = true;
    }

    /** Takes out the calls whose deadlines have come. */
    List<ManagedCall<?>> pollDue(long now) {
        List<ManagedCall<?>> due = new ArrayList<>();
        ManagedCall<?> first = heap.first();
        while (first != null && first.deadline() - now <= 0) {
            heap.remove(first);
            due.add(first);
            first = heap.first();
        }
        return due;
    }

    boolean isEmpty() {
        return heap.first() == null;
    }
}
