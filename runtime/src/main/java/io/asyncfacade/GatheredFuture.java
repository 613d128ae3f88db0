package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The future of several calls. Settling it, from inside or outside, stops the calls that are left over.
 *
 * @param <R> the type of the value
 */
abstract class GatheredFuture<R extends @Nullable Object> extends CallStage<R> {

    private static final Object SETTLED = new Object();

    /**
     * The thread that has won the right to settle, {@link #SETTLED} when it has done so. The result of the future
     * cannot arbitrate, because setting it runs the dependents, and the left over calls have to be stopped before: a
     * dependent may take its time, and a thread that sees the future done should see them stopped.
     */
    private final AtomicReference<@Nullable Object> settler = new AtomicReference<>();

    GatheredFuture(Executor stages) {
        super(stages);
    }

    @Override
    final boolean hasOwnFailure() {
        return true;
    }

    /** Stops the calls that have not ended; throws nothing. */
    abstract void stop(boolean mayInterrupt);

    /** None of the calls' values will be received. */
    void drop() {}

    /** Whether the right to settle has been won; then what else ends is of no interest. */
    final boolean isSettling() {
        return settler.get() != null;
    }

    /** Stops the calls, and settles; a thread that comes too late waits until that is done. */
    private boolean settle(boolean mayInterrupt, Runnable dropping, BooleanSupplier settling) {
        Thread current = Thread.currentThread();
        if (!settler.compareAndSet(null, current)) {
            if (settler.get() != current) { // else it would wait for itself: a call that it stops has led back to here
                PhasedFuture.awaitSettled(this);
            }
            return false;
        }
        boolean[] settled = new boolean[1];
        Cascade.settle(() -> {
            Cascade.hold(() -> {
                stop(mayInterrupt);
                dropping.run();
            });
            Runnable publishing = () -> settled[0] = settling.getAsBoolean();
            if (CurrentWork.isThreadOfOurs()) {
                CapturedContext.run(stages, publishing);
            } else {
                publishing.run();
            }
            settler.set(SETTLED);
        });
        return settled[0];
    }

    @Override
    public boolean complete(R value) {
        return settle(true, this::drop, () -> super.complete(value));
    }

    /** Settles with what the calls have ended with; what is left over is dropped. */
    final boolean deliver(R value, Runnable dropping) {
        return settle(true, dropping, () -> super.complete(value));
    }

    /** Settles with a value that is ready only when the calls have been stopped. */
    final void completeAfterStop(R value, Runnable preparation) {
        settle(true, () -> {}, () -> {
            preparation.run();
            return super.complete(value);
        });
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        Objects.requireNonNull(failure);
        return settle(true, this::drop, () -> super.completeExceptionally(failure));
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        settle(mayInterruptIfRunning, this::drop, () -> super.completeExceptionally(new CancellationException()));
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
