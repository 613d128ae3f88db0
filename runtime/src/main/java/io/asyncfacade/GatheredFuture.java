package io.asyncfacade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
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
    private boolean settle(boolean mayInterrupt, Runnable dropping, Runnable settling) {
        Thread current = Thread.currentThread();
        if (!settler.compareAndSet(null, current)) {
            if (settler.get() != current) { // else it would wait for itself: a call that it stops has led back to here
                PhasedFuture.awaitSettled(this);
            }
            return false;
        }
        Cascade.settle(() -> {
            Cascade.hold(() -> {
                stop(mayInterrupt);
                dropping.run();
            });
            if (CurrentWork.isThreadOfOurs()) {
                CapturedContext.run(stages, settling);
            } else {
                settling.run();
            }
            settler.set(SETTLED);
        });
        return true;
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
            super.complete(value);
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

    /**
     * The future of calls that are started one after the other.
     *
     * @param <I> the type of the inputs
     * @param <T> the type of the calls' values
     * @param <R> the type of the value
     */
    static final class Bounded<I extends @Nullable Object, T extends @Nullable Object, R extends @Nullable Object>
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

        private Bounded(
                Executor executor,
                PullLoop<I, T> loop,
                Harvest<I, T> harvest,
                Supplier<R> result,
                boolean keepsValues) {
            super(executor);
            this.loop = loop;
            this.harvest = harvest;
            this.result = result;
            this.keepsValues = keepsValues;
        }

        static <I extends @Nullable Object, T extends @Nullable Object, R extends @Nullable Object>
                Bounded<I, T, R> start(
                        PullLoop<I, T> loop, Harvest<I, T> harvest, Supplier<R> result, boolean keepsValues) {
            StackReserve.requireForStep();
            Executor executor = CapturedContext.captureForDependents(
                    loop.startFirst()); // the future has the executor of its first call
            Bounded<I, T, R> future = new Bounded<>(executor, loop, harvest, result, keepsValues);
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

    /**
     * The future of calls that run already.
     *
     * @param <T> the type of the calls' values
     * @param <R> the type of the value
     */
    abstract static class Running<T extends @Nullable Object, R extends @Nullable Object> extends GatheredFuture<R> {

        private final List<CompletionStage<? extends T>> stages;

        /** What each stage has ended with, as {@link #taken} says; published by {@link #open}. */
        private final @Nullable Object[] ends;

        private final AtomicInteger open;

        private Running(List<CompletionStage<? extends T>> stages) {
            super(executorOf(stages));
            this.stages = stages;
            ends = new Object[stages.size()];
            open = new AtomicInteger(stages.size());
        }

        private static Executor executorOf(List<? extends CompletionStage<?>> stages) {
            return CapturedContext.captureForDependents(stages.isEmpty() ? null : stages.get(0));
        }

        /** What to gather, seen once: an input may give other stages the next time. */
        record Input<T extends @Nullable Object>(
                List<CompletionStage<? extends T>> stages,
                @Nullable Throwable failure) {

            static <T extends @Nullable Object> Input<T> of(
                    Iterable<? extends @Nullable CompletionStage<? extends T>> iterable) {
                // A future that was cut in two while it was settled would never be done.
                StackReserve.requireForStep();
                List<CompletionStage<? extends T>> stages = new ArrayList<>();
                Throwable failure = null;
                int index = 0;
                try {
                    for (CompletionStage<? extends T> stage : iterable) {
                        if (stage != null) {
                            stages.add(stage);
                        } else if (failure == null) {
                            failure = new NullPointerException("the stage at index " + index + " is null");
                        }
                        index++;
                    }
                } catch (Throwable thrown) {
                    failure = thrown;
                }
                return new Input<>(stages, failure);
            }
        }

        static <T extends @Nullable Object> Running<T, List<T>> all(Input<T> input) {
            return new Running<T, List<T>>(input.stages) {
                @Override
                @Nullable Object taken(int index, T value, @Nullable Throwable failure) {
                    if (failure != null) {
                        completeExceptionally(failure);
                    }
                    return value;
                }

                @Override
                void finish(List<@Nullable Object> values) {
                    deliver(unchecked(values), () -> {});
                }
            }.following(input.failure);
        }

        static <T extends @Nullable Object> Running<T, List<Outcome<T>>> allSettled(Input<T> input) {
            return new Running<T, List<Outcome<T>>>(input.stages) {
                @Override
                Object taken(int index, T value, @Nullable Throwable failure) {
                    return Stages.outcome(value, failure);
                }

                @Override
                void finish(List<@Nullable Object> outcomes) {
                    deliver(unchecked(outcomes), () -> {});
                }

                @Override
                void timeIsUp() {
                    // The future is settled with a list that is written when the rest has been stopped, before it is
                    // seen.
                    List<@Nullable Object> outcomes = new ArrayList<>();
                    completeAfterStop(
                            unchecked(Collections.unmodifiableList(outcomes)), () -> outcomes.addAll(outcomesNow()));
                }
            }.following(input.failure);
        }

        /** The same, but not longer than that. */
        static <T extends @Nullable Object> Running<T, List<Outcome<T>>> settledWithin(long nanos, Input<T> input) {
            Running<T, List<Outcome<T>>> gathered = allSettled(input);
            if (nanos == 0) {
                gathered.timeIsUp();
            } else if (nanos != CallRules.NEVER) {
                gathered.startTimer(gathered::timeIsUp, nanos, TimeUnit.NANOSECONDS);
            }
            return gathered;
        }

        static <T extends @Nullable Object> Running<T, T> anySuccess(Input<T> input) {
            return new Running<T, T>(input.stages) {
                @Override
                @Nullable Object taken(int index, T value, @Nullable Throwable failure) {
                    if (failure == null) {
                        deliver(value, () -> dropAllBut(index));
                    }
                    return failure;
                }

                @Override
                void finish(List<@Nullable Object> failures) {
                    completeExceptionally(new NoSuccessException(unchecked(failures)));
                }
            }.following(input.failure);
        }

        /** Each list holds what {@link #taken} returns in the same factory. */
        @SuppressWarnings("unchecked")
        private static <E> List<E> unchecked(List<@Nullable Object> list) {
            return (List<E>) list;
        }

        /** A stage has ended: returns what is kept of it until all have. Called by any thread, also by many at once. */
        abstract @Nullable Object taken(int index, T value, @Nullable Throwable failure);

        /** All stages have ended: settles the future if {@link #taken} has not. */
        abstract void finish(List<@Nullable Object> taken);

        final Running<T, R> following(@Nullable Throwable failure) {
            if (failure != null) {
                completeExceptionally(failure);
            } else if (stages.isEmpty()) {
                finish(List.of());
            }
            for (int i = 0; i < stages.size() && !isSettling(); i++) {
                Follower follower = new Follower(i);
                try {
                    stages.get(i).whenComplete(follower);
                } catch (Throwable refused) {
                    follower.accept(Stages.noValue(), refused);
                }
            }
            return this;
        }

        /** The time that {@link #settledWithin} gives has passed. */
        void timeIsUp() {}

        /** Returns how each stage has ended, for those that have; the others are as good as cancelled. */
        final List<Object> outcomesNow() {
            open.get(); // what is there of the ends can be seen now
            List<Object> outcomes = new ArrayList<>();
            for (int i = 0; i < ends.length; i++) {
                Object known = ends[i];
                outcomes.add(known != null ? known : CallStage.outcomeNow(stages.get(i)));
            }
            return outcomes;
        }

        @Override
        final void drop() {
            dropAllBut(-1);
        }

        final void dropAllBut(int received) {
            for (int i = 0; i < stages.size(); i++) {
                if (i != received) {
                    CallFuture.drop(stages.get(i));
                }
            }
        }

        @Override
        final void stop(boolean mayInterrupt) {
            // The last one first: it may still wait for the worker that a running one gives back when it is cancelled.
            for (int i = stages.size() - 1; i >= 0; i--) {
                Stages.cancel(stages.get(i), mayInterrupt);
            }
        }

        @Override
        final boolean help() {
            for (CompletionStage<?> stage : stages) {
                if (stage instanceof CallStage<?> ours && ours.help()) {
                    return true;
                }
            }
            return false;
        }

        /** Takes the end of one stage; one that ends twice is heard once. */
        @SuppressWarnings("serial") // an AtomicBoolean by inheritance to save an object; it is never serialized
        private final class Follower extends AtomicBoolean implements BiConsumer<T, @Nullable Throwable> {

            private final int index;

            Follower(int index) {
                this.index = index;
            }

            @Override
            public void accept(T value, @Nullable Throwable failure) {
                if (isSettling() || !compareAndSet(false, true)) {
                    return;
                }
                Cascade.end(() -> {
                    ends[index] = taken(index, value, CallStage.failure(stages.get(index), failure));
                    if (open.decrementAndGet() == 0 && !isSettling()) {
                        finish(Collections.unmodifiableList(Arrays.asList(ends)));
                    }
                });
            }
        }
    }
}
