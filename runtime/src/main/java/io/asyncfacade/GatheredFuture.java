package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The future of several calls. Whoever settles it, from inside or outside, stops the calls that are left over.
 *
 * @param <R> the type of the value
 */
abstract class GatheredFuture<R extends @Nullable Object> extends CallStage<R> {

    /**
     * Won by the one who settles. The result of the future cannot arbitrate, because setting it runs the dependents,
     * and the left over calls have to be stopped before: a dependent may take its time, and whoever sees the future
     * done should see them stopped.
     */
    private final AtomicBoolean settling = new AtomicBoolean();

    GatheredFuture(Executor executor) {
        super(executor);
    }

    /** Stops the calls that have not ended; throws nothing. */
    abstract void stop(boolean mayInterrupt);

    /** Whether somebody has won the right to settle; then what else ends is of no interest. */
    final boolean isSettling() {
        return settling.get();
    }

    private boolean win(boolean mayInterrupt) {
        if (settling.compareAndSet(false, true)) {
            stop(mayInterrupt);
            return true;
        }
        awaitSettled();
        return false;
    }

    /** After cancel() the future is done, whoever won; but not at any price, since the winner may be waiting for us. */
    private void awaitSettled() {
        long start = System.nanoTime();
        while (!isDone() && System.nanoTime() - start < 1_000_000) {
            Thread.yield();
        }
    }

    @Override
    public boolean complete(R value) {
        return win(true) && super.complete(value);
    }

    /** Settles with a value that is ready only when the calls have been stopped. */
    final void completeAfterStop(R value, Runnable preparation) {
        if (win(true)) {
            preparation.run();
            super.complete(value);
        }
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        Objects.requireNonNull(failure);
        return win(true) && super.completeExceptionally(failure);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        if (win(mayInterruptIfRunning)) {
            super.completeExceptionally(new CancellationException());
        }
        return isCancelled();
    }

    @Override
    public void obtrudeValue(R value) {
        complete(value);
        super.obtrudeValue(value);
    }

    @Override
    public void obtrudeException(Throwable failure) {
        completeExceptionally(failure);
        super.obtrudeException(failure);
    }
}
