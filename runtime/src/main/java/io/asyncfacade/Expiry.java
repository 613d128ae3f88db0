package io.asyncfacade;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Settles the calls of an executor whose time is up, by one timer that is set for the first deadline. */
final class Expiry {

    private final CallLedger ledger;
    private final TimeSource time;

    /** The earliest of those that are set; the others are cancelled. Guarded by this. */
    private @Nullable Alarm alarm;

    private boolean closed;

    /** One timer. It must not keep an executor that nobody uses any more. */
    private static final class Alarm implements Runnable {
        private final WeakReference<Expiry> expiry;
        private final long at;
        private @Nullable Future<?> timer;
        private boolean over;

        Alarm(Expiry expiry, long at) {
            this.expiry = new WeakReference<>(expiry);
            this.at = at;
        }

        @Override
        public void run() {
            Expiry living = expiry.get();
            if (living != null) {
                living.goneOff(this);
            }
        }
    }

    Expiry(CallLedger ledger, TimeSource time) {
        this.ledger = ledger;
        this.time = time;
    }

    /** Called when a call has been let in, without the lock. */
    void deadlineAdded() {
        if (ledger.deadlines.wantsTimer()) {
            setTimer(ledger.nextTimer());
        }
    }

    private void setTimer(long at) {
        if (at == CallRules.NEVER) {
            return;
        }
        Alarm next = new Alarm(this, at);
        Future<?> timer;
        try {
            timer = time.schedule(next, at - time.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (Throwable failure) {
            Uncaught.report(failure); // the next call tries again
            ledger.timerFailed(at);
            return;
        }
        Future<?> superseded = keep(next, timer);
        if (superseded != null) {
            superseded.cancel(false);
        }
    }

    /** Keeps the earlier one, and returns the other, which nobody needs. */
    private synchronized @Nullable Future<?> keep(Alarm next, Future<?> timer) {
        Alarm kept = alarm;
        if (next.over) {
            return null;
        }
        if (closed || kept != null && kept.at - next.at < 0) {
            return timer;
        }
        next.timer = timer;
        alarm = next;
        return kept == null ? null : kept.timer;
    }

    private void goneOff(Alarm gone) {
        synchronized (this) {
            gone.over = true;
            if (alarm == gone) {
                alarm = null;
            }
        }
        ledger.timerGone(gone.at);
        List<Runnable> settlings = new ArrayList<>();
        for (ManagedCall<?> call : ledger.pollDue(time.nanoTime())) {
            settlings.add(() -> {
                call.expireIfDue();
                deadlineAdded(); // it may have been given more time
            });
        }
        setTimer(ledger.nextTimer());
        if (!settlings.isEmpty()) {
            Settler.onTime(time, settlings);
        }
    }

    /** The executor is closed: no timer is kept, unless for a call that has closed it itself, and goes on. */
    void close() {
        if (hasDeadlines()) {
            return;
        }
        Alarm set;
        synchronized (this) {
            closed = true;
            set = alarm;
            alarm = null;
        }
        if (set != null && set.timer != null) {
            set.timer.cancel(false);
        }
    }

    private boolean hasDeadlines() {
        ledger.lock.lock();
        try {
            return !ledger.deadlines.isEmpty();
        } finally {
            ledger.lock.unlock();
        }
    }
}
