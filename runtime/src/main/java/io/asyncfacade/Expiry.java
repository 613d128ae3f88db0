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
    private volatile @Nullable Future<?> timer;

    Expiry(CallLedger ledger, TimeSource time) {
        this.ledger = ledger;
        this.time = time;
    }

    /** Called when a call has been let in, without the lock. */
    void deadlineAdded() {
        if (ledger.deadlines.wantsTimer()) {
            setTimer(ledger.nextTimer(false));
        }
    }

    private void setTimer(long at) {
        if (at == CallRules.NEVER) {
            return;
        }
        // The timer must not keep an executor that nobody uses any more.
        WeakReference<Expiry> self = new WeakReference<>(this);
        try {
            timer = time.schedule(() -> timeHasCome(self.get()), at - time.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (Throwable failure) {
            LateResult.report(failure);
            ledger.timerLost();
        }
    }

    private static void timeHasCome(@Nullable Expiry expiry) {
        if (expiry != null) {
            expiry.settleDue();
        }
    }

    private void settleDue() {
        List<Runnable> settlings = new ArrayList<>();
        for (ManagedCall<?> call : ledger.pollDue(time.nanoTime())) {
            settlings.add(() -> {
                call.expireIfDue();
                deadlineAdded(); // it may have been given more time
            });
        }
        setTimer(ledger.nextTimer(true));
        if (!settlings.isEmpty()) {
            Settler.onTime(time, settlings);
        }
    }

    void close() {
        Future<?> set = timer;
        if (set != null) {
            set.cancel(false);
        }
    }
}
