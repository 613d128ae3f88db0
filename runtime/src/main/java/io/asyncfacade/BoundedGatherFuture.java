package io.asyncfacade;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The future of calls that are started one after the other.
 *
 * @param <I> the type of the inputs
 * @param <T> the type of the calls' values
 * @param <R> the type of the value
 */
final class BoundedGatherFuture<I extends @Nullable Object, T extends @Nullable Object, R extends @Nullable Object>
        extends GatheredFuture<R> implements PullLoop.Receiver<I, T> {

    /** What becomes of the end of one call. Used by one thread at a time. */
    interface Harvest<I extends @Nullable Object, T extends @Nullable Object> {

        /** Takes the value or the failure; what this throws is the failure of the gathered future. */
        void take(long index, I input, T value, @Nullable Throwable failure) throws Throwable;
    }

    private final PullLoop<I, T> loop;
    private final Harvest<I, T> harvest;
    private final Supplier<R> result;
    private final boolean keepsValues;

    private BoundedGatherFuture(
            Executor executor, PullLoop<I, T> loop, Harvest<I, T> harvest, Supplier<R> result, boolean keepsValues) {
        super(executor);
        this.loop = loop;
        this.harvest = harvest;
        this.result = result;
        this.keepsValues = keepsValues;
    }

    static <I extends @Nullable Object, T extends @Nullable Object, R extends @Nullable Object>
            BoundedGatherFuture<I, T, R> start(
                    PullLoop<I, T> loop, Harvest<I, T> harvest, Supplier<R> result, boolean keepsValues) {
        StackReserve.requireForGather();
        Executor executor = CapturedContext.captureForDependents(
                loop.startFirst()); // the future has the executor of its first call
        BoundedGatherFuture<I, T, R> future = new BoundedGatherFuture<>(executor, loop, harvest, result, keepsValues);
        loop.run(future);
        return future;
    }

    @Override
    public void ended(long index, I input, T value, @Nullable Throwable failure) throws Throwable {
        harvest.take(index, input, value, failure);
    }

    @Override
    public void failed(Throwable failure) {
        completeExceptionally(failure);
    }

    @Override
    public boolean exhausted() {
        return deliver(result.get(), () -> {});
    }

    @Override
    public boolean keepsValues() {
        return keepsValues;
    }

    @Override
    void stop(boolean mayInterrupt) {
        loop.stop(mayInterrupt);
    }
}
