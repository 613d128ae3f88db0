package io.asyncfacade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a call for each of many inputs, but only so many at once; made by {@link Gather#over(Iterable)}. Immutable:
 * each method returns a changed copy, or starts the calls.
 *
 * <pre>{@code
 * CompletableFuture<List<Comment>> comments =
 *         Gather.over(ids).parallelism(8).progress((done, total) -> bar.show(done, total)).all(client::fetch);
 *
 * CompletableFuture<Void> imported = // ten million rows, and never more than a hundred of them in memory
 *         Gather.over(rows).parallelism(100).forEach(client::upload, (row, receipt) -> log.add(receipt));
 * }</pre>
 *
 * <p>What holds for each of the five ways to start:
 *
 * <ul>
 *   <li>An input is pulled when its call can start, and not before. A call that has ended keeps its place until its
 *       result has been taken, so a slow consumer slows down the calls, and the memory stays flat.
 *   <li>The iterator, the function, the consumer and the progress are called by one thread at a time, and each sees
 *       what the one before has done. The first calls are started on the calling thread, as many as the parallelism
 *       allows; everything later happens on a thread that ends a call, or on one of the library. A call that is done
 *       when the function returns it is worked off where it was started: with such calls alone, by a direct executor or
 *       from a cache, all is done when the method returns.
 *   <li>Settling the returned future from outside, by {@code cancel}, {@code orTimeout} or otherwise, stops the calls
 *       in flight and pulls no more inputs. When it fails by itself, the same happens, before its dependents run.
 *   <li>An iterator that throws fails the future with what it threw, and so does a consumer. A function that throws, or
 *       returns null, counts as a failed call. Nothing is thrown at the caller, except a {@link NullPointerException}
 *       for an argument that is null.
 *   <li>The {@code Async} stages of the returned future run where those of the first call do.
 *   <li>The iterator, the function, the consumer and the listeners see the context of the thread that starts the calls,
 *       whichever thread calls them: its class loader, what carriers take along, and what
 *       {@link ExecutorPolicy#propagating} says for the first call that is started on that thread and has such a
 *       policy.
 *   <li>When the returned future fails, the values that were there already are not received: those that their calls
 *       declare as the caller's to close (see {@link AsyncCall}) are closed, as a late result is.
 * </ul>
 *
 * <p>The function should return the call itself. Of a stage that depends on it ({@code fetch(id).thenApply(...)}),
 * cancelling does not stop the call, unless the chain is one of {@link CallChain}.
 *
 * @param <I> the type of the inputs
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public final class BoundedGather<I extends @Nullable Object> {

    /** How many calls are in flight at once unless set otherwise. */
    public static final int DEFAULT_PARALLELISM = 16;

    final PullLoop.Inputs<I> inputs;

    BoundedGather(Iterable<? extends I> values) {
        this(new PullLoop.Inputs<>(Objects.requireNonNull(values, "inputs"), DEFAULT_PARALLELISM, null, null));
    }

    private BoundedGather(PullLoop.Inputs<I> inputs) {
        this.inputs = inputs;
    }

    /**
     * Sets how many calls are in flight at once; {@value #DEFAULT_PARALLELISM} unless set.
     *
     * @param calls the number of calls, at least 1
     * @return a changed copy
     * @throws IllegalArgumentException if the number is less than 1
     */
    public BoundedGather<I> parallelism(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("parallelism must be at least 1, but is " + calls);
        }
        return new BoundedGather<>(new PullLoop.Inputs<>(inputs.values(), calls, inputs.progress(), inputs.failures()));
    }

    /**
     * Sets the listener that is told how many calls have ended.
     *
     * @param listener is told after each call
     * @return a changed copy
     */
    public BoundedGather<I> progress(GatherProgress listener) {
        return new BoundedGather<>(new PullLoop.Inputs<>(
                inputs.values(),
                inputs.parallelism(),
                Objects.requireNonNull(listener, "listener"),
                inputs.failures()));
    }

    /**
     * Sets the listener that is told of each call that fails, with its input: for a log, or a list of what to try
     * again. It has no influence: the method that starts the calls decides whether a failure ends the gather. Told
     * before the progress, one at a time, on the thread that has ended the call; what it throws goes to the uncaught
     * exception handler of that thread. A call that was cancelled has failed with a
     * {@link java.util.concurrent.CancellationException}; calls that the gather itself stops are not reported.
     *
     * @param listener takes an input and what its call failed with, the very instance
     * @return a changed copy
     */
    public BoundedGather<I> onFailure(BiConsumer<? super I, ? super Throwable> listener) {
        return new BoundedGather<>(new PullLoop.Inputs<>(
                inputs.values(),
                inputs.parallelism(),
                inputs.progress(),
                Objects.requireNonNull(listener, "listener")));
    }

    /**
     * Collects the values, and fails with the first failure.
     *
     * @param <T> the type of the calls' values
     * @param function starts the call for an input
     * @return the future of the values in the order of the inputs, unmodifiable; or of the very exception of the first
     *     call that fails, when the others have been stopped. A call that is cancelled is a failure as well
     */
    public <T extends @Nullable Object> CompletableFuture<List<T>> all(
            Function<? super I, ? extends CompletionStage<? extends T>> function) {
        ValueList<T> values = new ValueList<>();
        return GatheredFuture.Bounded.<I, T, List<T>>start(
                new PullLoop<>(inputs, function, PullLoop.NO_LIMIT),
                failingFast((index, input, value) -> values.put(index, value)),
                values::all,
                true);
    }

    /**
     * Collects how each call ended; a call that fails stops nothing.
     *
     * @param <T> the type of the calls' values
     * @param function starts the call for an input
     * @return the future of the outcomes in the order of the inputs, unmodifiable; it fails only if the iterator does
     */
    public <T extends @Nullable Object> CompletableFuture<List<Outcome<T>>> allSettled(
            Function<? super I, ? extends CompletionStage<? extends T>> function) {
        ValueList<Outcome<T>> outcomes = new ValueList<>();
        return GatheredFuture.Bounded.<I, T, List<Outcome<T>>>start(
                new PullLoop<>(inputs, function, PullLoop.NO_LIMIT),
                (index, input, value, failure) -> outcomes.put(index, Stages.outcome(value, failure)),
                outcomes::all,
                true);
    }

    /**
     * Hands each value to a consumer as soon as it is there, and keeps none; fails with the first failure.
     *
     * @param <T> the type of the calls' values
     * @param function starts the call for an input
     * @param consumer takes an input and its value, in the order in which the calls end
     * @return a future that completes with null when the consumer has taken the last value; it fails as that of
     *     {@link #all} does, or with what the consumer threw
     */
    public <T extends @Nullable Object> CompletableFuture<@Nullable Void> forEach(
            Function<? super I, ? extends CompletionStage<? extends T>> function,
            BiConsumer<? super I, ? super T> consumer) {
        Objects.requireNonNull(consumer, "consumer");
        return GatheredFuture.Bounded.<I, T, @Nullable Void>start(
                new PullLoop<>(inputs, function, PullLoop.NO_LIMIT),
                failingFast((index, input, value) -> consumer.accept(input, value)),
                () -> null,
                false);
    }

    /**
     * Hands the outcome of each call to a consumer as soon as it is there, and keeps none; a call that fails stops
     * nothing.
     *
     * @param <T> the type of the calls' values
     * @param function starts the call for an input
     * @param consumer takes an input and the outcome of its call, in the order in which the calls end
     * @return a future that completes with null when the consumer has taken the last outcome; it fails only if the
     *     iterator or the consumer does
     */
    public <T extends @Nullable Object> CompletableFuture<@Nullable Void> forEachSettled(
            Function<? super I, ? extends CompletionStage<? extends T>> function,
            BiConsumer<? super I, ? super Outcome<T>> consumer) {
        Objects.requireNonNull(consumer, "consumer");
        return GatheredFuture.Bounded.<I, T, @Nullable Void>start(
                new PullLoop<>(inputs, function, PullLoop.NO_LIMIT),
                (index, input, value, failure) -> consumer.accept(input, Stages.outcome(value, failure)),
                () -> null,
                false);
    }

    /**
     * Publishes the values in the order in which the calls end, after the rules of Reactive Streams. Each subscription
     * asks the inputs for a new iterator, and makes its own calls; it starts no more of them than the subscriber has
     * requested values. The first failure is its {@code onError}, when the other calls have been stopped; cancelling it
     * stops the calls in flight. A value that is null is a {@link NullPointerException} there, since a flow carries
     * none.
     *
     * @param <T> the type of the calls' values
     * @param function starts the call for an input
     * @return a publisher that does nothing until there is a subscriber
     */
    public <T> Flow.Publisher<T> publish(Function<? super I, ? extends CompletionStage<? extends T>> function) {
        Objects.requireNonNull(function, "function");
        return subscriber -> {
            Objects.requireNonNull(subscriber, "subscriber");
            new CallSubscription.Signals<I, T>(new PullLoop<>(inputs, function, 0), subscriber).start();
        };
    }

    /** What to do with the value of one call. */
    private interface Taker<I extends @Nullable Object, T extends @Nullable Object> {
        void take(long index, I input, T value);
    }

    private static <I extends @Nullable Object, T extends @Nullable Object>
            GatheredFuture.Bounded.Harvest<I, T> failingFast(Taker<I, T> taker) {
        return (index, input, value, failure) -> {
            if (failure != null) {
                throw failure;
            }
            taker.take(index, input, value);
        };
    }

    /** Values in the order of their indexes, whatever the order in which they come. Used by one thread at a time. */
    private static final class ValueList<T extends @Nullable Object> {

        private final List<@Nullable Object> values = new ArrayList<>();

        void put(long index, T value) {
            while (values.size() <= index) {
                values.add(null);
            }
            values.set((int) index, value);
        }

        /** Returns the values when all are there; none is put any more. */
        @SuppressWarnings("unchecked") // no gap is left
        List<T> all() {
            return (List<T>) Collections.unmodifiableList(values);
        }
    }

    /**
     * What a subscriber to the values of calls asks for. The loop starts a call only for a value that has been asked
     * for, so no value has to wait; and it is the loop that keeps the signals in a row.
     */
    private static record CallSubscription(PullLoop<?, ?> loop) implements Flow.Subscription {

        @Override
        public void request(long count) {
            if (count > 0) {
                loop.request(count);
            } else {
                loop.object(new IllegalArgumentException("requested " + count
                        + " values; a request is for one at least (rule 3.9 of Reactive Streams)"));
            }
        }

        @Override
        public void cancel() {
            loop.stop(true);
        }

        /** Sends the signals. The loop alone knows it, and forgets it when it has stopped. */
        record Signals<I extends @Nullable Object, T>(PullLoop<I, T> loop, Flow.Subscriber<? super T> subscriber)
                implements PullLoop.Receiver<I, T> {

            void start() {
                signal(() -> subscriber.onSubscribe(new CallSubscription(loop)));
                loop.run(this);
            }

            @Override
            public void ended(long index, I input, T value, @Nullable Throwable failure) throws Throwable {
                if (failure != null) {
                    throw failure;
                }
                Objects.requireNonNull(
                        value, () -> "the call for the input at index " + index + " has no value to publish, but null");
                signal(() -> subscriber.onNext(value));
            }

            @Override
            public void failed(Throwable failure) {
                loop.stop(true);
                signal(() -> subscriber.onError(failure));
            }

            @Override
            public boolean exhausted() {
                signal(subscriber::onComplete);
                return true;
            }

            @Override
            public boolean keepsValues() {
                return false;
            }

            /** A subscriber must not throw; one that does is treated as if it had cancelled. */
            private void signal(Runnable signal) {
                try {
                    signal.run();
                } catch (Throwable failure) {
                    loop.stop(true);
                    Uncaught.report(failure);
                }
            }
        }
    }
}
