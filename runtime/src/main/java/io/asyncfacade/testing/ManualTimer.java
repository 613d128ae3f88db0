package io.asyncfacade.testing;

import java.util.Comparator;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** An action that waits for its time. */
final class ManualTimer extends FutureTask<@Nullable Void> {

    /** In the order of time; of two for the same time, the one that was set first. */
    static final Comparator<ManualTimer> ORDER =
            Comparator.<ManualTimer>comparingLong(timer -> timer.due).thenComparingLong(timer -> timer.number);

    final long due;

    /** How many were set before. */
    final long number;

    private final ManualClock clock;
    private @Nullable Throwable failure;

    ManualTimer(ManualClock clock, Runnable action, long due, long number) {
        super(action, null);
        this.clock = clock;
        this.due = due;
        this.number = number;
    }

    /** Runs the action; what it throws is thrown here as well, so that the test sees it. */
    void fire() {
        run();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    protected void setException(Throwable thrown) {
        failure = thrown;
        super.setException(thrown);
    }

    @Override
    protected void done() {
        if (isCancelled()) {
            clock.forget(this);
        }
    }
}
