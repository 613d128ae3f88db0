package io.asyncfacade;

import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Makes one future of many calls, and leaves none running whose result is not needed.
 *
 * <pre>{@code
 * CompletableFuture<List<Price>> prices = Gather.all(shops.stream().map(shop -> client.price(shop)).toList());
 * CompletableFuture<Price> fastest = Gather.anySuccess(client.price(here), client.price(there));
 * CompletableFuture<List<Comment>> comments = Gather.over(ids).parallelism(8).all(client::fetch);
 * }</pre>
 *
 * <p>{@code all}, {@code allSettled}, {@code settledWithin} and {@code anySuccess} take calls that run already, of any
 * kind of {@link CompletionStage}. When the gathered future is settled (because a call has failed, because one has
 * succeeded, or from outside, by {@code cancel}, {@code orTimeout} and so on), the calls that still run are cancelled,
 * and stop as those of {@link AsyncCall} do. This happens before the stages that depend on the gathered future run. A
 * stage that cannot be cancelled goes on, and its end is ignored.
 *
 * <p>A value that a call had already, and that the gathered future does not hand on since it has failed, or has taken
 * another one, is a late result: if the call declares it as the caller's to close (see {@link AsyncCall}), it is
 * closed.
 *
 * <p>Exceptions are those of the calls, the very instances; a {@link java.util.concurrent.CompletionException} that a
 * dependent stage has added is taken off. A call that was cancelled has failed with a
 * {@link java.util.concurrent.CancellationException}.
 *
 * <p>A null among the stages, or an iterator that throws, fails the future, and cancels the stages that are there. The
 * {@code Async} stages of the gathered future run where those of the first call do. A worker of the calls' executor
 * that waits for the gathered future runs calls that wait in its queue by itself.
 *
 * <p>{@link #over(Iterable)} starts the calls as well, so many at once.
 */
@SuppressWarnings("exports") // users need not have JSpecify: see module-info
public final class Gather {

    private Gather() {}

    /**
     * Collects the values of all calls, and fails with the first failure.
     *
     * @param <T> the type of the values
     * @param stages the calls
     * @return the future of the values in the order of the stages, unmodifiable; or of the exception of the first call
     *     that failed
     */
    public static <T extends @Nullable Object> CompletableFuture<List<T>> all(
            Iterable<? extends CompletionStage<? extends T>> stages) {
        return GatheredFuture.Running.all(input(stages));
    }

    /**
     * Collects the values of all calls, and fails with the first failure.
     *
     * @param <T> the type of the values
     * @param stages the calls
     * @return the future of the values in the order of the stages
     * @see #all(Iterable)
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    public static <T extends @Nullable Object> CompletableFuture<List<T>> all(CompletionStage<? extends T>... stages) {
        return all(Arrays.asList(stages));
    }

    /**
     * Collects how each call ended; a call that fails stops nothing.
     *
     * @param <T> the type of the values
     * @param stages the calls
     * @return the future of the outcomes in the order of the stages, unmodifiable
     */
    public static <T extends @Nullable Object> CompletableFuture<List<Outcome<T>>> allSettled(
            Iterable<? extends CompletionStage<? extends T>> stages) {
        return GatheredFuture.Running.allSettled(input(stages));
    }

    /**
     * Collects how each call ended; a call that fails stops nothing.
     *
     * @param <T> the type of the values
     * @param stages the calls
     * @return the future of the outcomes in the order of the stages
     * @see #allSettled(Iterable)
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    public static <T extends @Nullable Object> CompletableFuture<List<Outcome<T>>> allSettled(
            CompletionStage<? extends T>... stages) {
        return allSettled(Arrays.asList(stages));
    }

    /**
     * Collects how each call has ended by then; what still runs is cancelled, and counts as {@link Outcome.Cancelled}.
     * For an answer that is better with some gaps than late.
     *
     * <p>The time is that of the first call's executor. The future is done when all calls have ended, at the latest
     * when the time is up; it does not wait for the bodies of the calls that it cancels.
     *
     * @param <T> the type of the values
     * @param time how long to wait, from zero: then the outcomes are those that are there now
     * @param stages the calls
     * @return the future of the outcomes in the order of the stages, unmodifiable; it does not fail unless it is
     *     settled from outside, or the input is faulty
     * @throws IllegalArgumentException if the time is negative
     */
    public static <T extends @Nullable Object> CompletableFuture<List<Outcome<T>>> settledWithin(
            Duration time, Iterable<? extends CompletionStage<? extends T>> stages) {
        if (Objects.requireNonNull(time, "time").isNegative()) {
            throw new IllegalArgumentException("the time must not be negative, but is " + time);
        }
        return GatheredFuture.Running.settledWithin(CallRules.nanos(time), input(stages));
    }

    /**
     * Collects how each call has ended by then; what still runs is cancelled, and counts as {@link Outcome.Cancelled}.
     *
     * @param <T> the type of the values
     * @param time how long to wait, from zero
     * @param stages the calls
     * @return the future of the outcomes in the order of the stages
     * @throws IllegalArgumentException if the time is negative
     * @see #settledWithin(Duration, Iterable)
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    public static <T extends @Nullable Object> CompletableFuture<List<Outcome<T>>> settledWithin(
            Duration time, CompletionStage<? extends T>... stages) {
        return settledWithin(time, Arrays.asList(stages));
    }

    /**
     * Takes the first value, and cancels the other calls.
     *
     * @param <T> the type of the values
     * @param stages the calls
     * @return the future of the value of the first call that succeeds; if none does, or if there is none, it fails with
     *     a {@link NoSuccessException} that holds the failures of all
     */
    public static <T extends @Nullable Object> CompletableFuture<T> anySuccess(
            Iterable<? extends CompletionStage<? extends T>> stages) {
        return GatheredFuture.Running.anySuccess(input(stages));
    }

    /**
     * Takes the first value, and cancels the other calls.
     *
     * @param <T> the type of the values
     * @param stages the calls
     * @return the future of the value of the first call that succeeds
     * @see #anySuccess(Iterable)
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // it is only read
    public static <T extends @Nullable Object> CompletableFuture<T> anySuccess(CompletionStage<? extends T>... stages) {
        return anySuccess(Arrays.asList(stages));
    }

    /**
     * Prepares a call for each input, {@value BoundedGather#DEFAULT_PARALLELISM} at once unless
     * {@link BoundedGather#parallelism parallelism} says otherwise; nothing happens until the calls are started by one
     * of the methods of the result.
     *
     * @param <I> the type of the inputs
     * @param inputs the inputs; each start asks for an iterator of its own, and pulls it as places become free. Also a
     *     {@code stream::iterator}, once
     * @return what starts the calls
     */
    public static <I extends @Nullable Object> BoundedGather<I> over(Iterable<? extends I> inputs) {
        GatherRehearsal.ofBounded();
        return new BoundedGather<>(inputs);
    }

    /**
     * Prepares a call for each input that is left in an iterator; it can be used up once.
     *
     * @param <I> the type of the inputs
     * @param inputs the inputs, pulled as places become free
     * @return what starts the calls
     * @see #over(Iterable)
     */
    public static <I extends @Nullable Object> BoundedGather<I> over(Iterator<I> inputs) {
        Objects.requireNonNull(inputs, "inputs");
        return over(() -> inputs);
    }

    private static <T extends @Nullable Object> GatheredFuture.Running.Input<T> input(
            Iterable<? extends CompletionStage<? extends T>> stages) {
        Objects.requireNonNull(stages, "stages");
        GatherRehearsal.ofRunning();
        return GatheredFuture.Running.Input.of(stages);
    }
}
