package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls for many inputs, so many at once. */
@Timeout(30)
class BoundedGatherTest {

    /** The calls that the gather has started, by their input; the test ends them. */
    private final List<CompletableFuture<String>> calls = new ArrayList<>();

    private final IOException failure = new IOException();

    private CompletableFuture<String> call(int input) {
        assertEquals(calls.size(), input, "inputs in their order");
        CompletableFuture<String> call = new CompletableFuture<>();
        calls.add(call);
        return call;
    }

    private void end(int... inputs) {
        for (int input : inputs) {
            calls.get(input).complete("value " + input);
        }
    }

    /** Counts what was pulled from it. */
    private static final class Counted implements Iterable<Integer> {

        final AtomicInteger pulled = new AtomicInteger();

        @Override
        public Iterator<Integer> iterator() {
            return Stream.generate(pulled::getAndIncrement).iterator();
        }
    }

    private static List<Integer> inputs(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void valuesComeInTheOrderOfTheInputs() {
        CompletableFuture<List<String>> all =
                Gather.over(inputs(4)).parallelism(2).all(this::call);
        assertEquals(2, calls.size());
        end(1);
        assertEquals(3, calls.size());
        end(2, 3);
        assertFalse(all.isDone());
        end(0);
        assertEquals(List.of("value 0", "value 1", "value 2", "value 3"), all.join());
        assertThrows(UnsupportedOperationException.class, () -> all.join().clear());
    }

    @Test
    void anInputIsPulledWhenItsCallCanStart() {
        Counted counted = new Counted();
        CompletableFuture<List<String>> all =
                Gather.over(counted).parallelism(3).all(this::call);
        assertEquals(3, counted.pulled.get());
        end(0);
        assertEquals(4, counted.pulled.get());
        assertTrue(all.cancel(true));
        assertTrue(calls.get(3).isCancelled());
        assertEquals(4, counted.pulled.get());
        assertEquals(4, calls.size());
    }

    @Test
    void sixteenAtOnceUnlessSet() {
        Gather.over(inputs(100)).all(this::call);
        assertEquals(BoundedGather.DEFAULT_PARALLELISM, calls.size());
        assertEquals(16, calls.size());
    }

    @Test
    void neverMoreThanThatManyOnRealThreads() {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> squares = Gather.over(inputs(5_000))
                .parallelism(3)
                .all(i -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    return AsyncCall.call(pool, "square", () -> {
                        running.decrementAndGet();
                        return i * i;
                    });
                })
                .join();
        assertEquals(inputs(5_000).stream().map(i -> i * i).toList(), squares);
        assertTrue(most.get() <= 3, most + " at once");
        pool.shutdownNow();
    }

    @Test
    void allFailsAtOnceWithTheVeryExceptionAndStopsTheRest() {
        Counted counted = new Counted();
        CompletableFuture<List<String>> all =
                Gather.over(counted).parallelism(3).all(this::call);
        end(0);
        calls.get(2).completeExceptionally(failure);
        assertSame(failure, CallContractTest.failureOf(all));
        assertTrue(calls.get(1).isCancelled());
        assertTrue(calls.get(3).isCancelled());
        assertEquals(4, counted.pulled.get());
    }

    @Test
    void allSettledGoesOnAfterFailures() {
        CompletableFuture<List<Outcome<String>>> all =
                Gather.over(inputs(3)).parallelism(1).allSettled(this::call);
        calls.get(0).completeExceptionally(failure);
        calls.get(1).cancel(true);
        end(2);
        assertEquals(
                List.of(new Outcome.Failure<>(failure), new Outcome.Cancelled<>(), new Outcome.Success<>("value 2")),
                all.join());
    }

    @Test
    void aFunctionThatThrowsOrReturnsNullIsAFailedCall() {
        Function<Integer, CompletableFuture<String>> odd = input -> switch (input) {
            case 0 -> CompletableFuture.completedFuture(null);
            case 1 -> null;
            case 2 -> throw new IllegalArgumentException("no two");
            default -> CompletableFuture.<String>failedFuture(failure).thenApply(v -> v);
        };
        List<Outcome<String>> outcomes = Gather.over(inputs(4)).allSettled(odd).join();
        assertEquals(new Outcome.Success<String>(null), outcomes.get(0));
        Throwable none =
                assertInstanceOf(Outcome.Failure.class, outcomes.get(1)).exception();
        assertInstanceOf(NullPointerException.class, none);
        assertEquals("the function returned null for the input at index 1", none.getMessage());
        Throwable thrown =
                assertInstanceOf(Outcome.Failure.class, outcomes.get(2)).exception();
        assertEquals("no two", thrown.getMessage());
        assertEquals(new Outcome.Failure<String>(failure), outcomes.get(3));

        CompletableFuture<String> running = new CompletableFuture<>();
        CompletableFuture<List<String>> all = Gather.over(List.of(0, 2)).all(i -> i == 0 ? running : odd.apply(i));
        assertEquals("no two", CallContractTest.failureOf(all).getMessage());
        assertTrue(running.isCancelled());
    }

    @Test
    void anIteratorThatThrowsFailsTheFutureAndStopsTheCalls() {
        IllegalStateException broken = new IllegalStateException();
        Iterator<Integer> inNext = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Integer next() {
                if (next == 2) {
                    throw broken;
                }
                return next++;
            }
        };
        assertSame(broken, CallContractTest.failureOf(Gather.over(inNext).allSettled(this::call)));
        assertTrue(calls.get(0).isCancelled());
        assertTrue(calls.get(1).isCancelled());
        Iterator<Integer> inHasNext = Stream.of(1)
                .peek(input -> {
                    throw broken;
                })
                .iterator();
        assertSame(broken, CallContractTest.failureOf(Gather.over(inHasNext).all(this::call)));
        Iterable<Integer> inIterator = () -> {
            throw broken;
        };
        assertSame(broken, CallContractTest.failureOf(Gather.over(inIterator).all(this::call)));
        Iterable<Integer> none = () -> null;
        assertEquals(
                "the inputs have no iterator",
                CallContractTest.failureOf(Gather.over(none).all(this::call)).getMessage());
    }

    @Test
    void noInputs() {
        assertEquals(List.of(), Gather.over(List.<Integer>of()).all(this::call).join());
        assertEquals(
                List.of(),
                Gather.over(List.<Integer>of()).allSettled(this::call).join());
        assertNull(Gather.over(List.<Integer>of())
                .forEach(this::call, (i, v) -> {})
                .join());
    }

    @Test
    void nonsenseIsRefusedWhereItIsSaid() {
        BoundedGather<Integer> gather = Gather.over(inputs(1));
        Exception zero = assertThrows(IllegalArgumentException.class, () -> gather.parallelism(0));
        assertEquals("parallelism must be at least 1, but is 0", zero.getMessage());
        assertThrows(NullPointerException.class, () -> gather.progress(null));
        assertThrows(NullPointerException.class, () -> gather.all(null));
        assertThrows(NullPointerException.class, () -> gather.forEach(this::call, null));
        assertThrows(NullPointerException.class, () -> Gather.over((Iterable<Integer>) null));
        assertThrows(NullPointerException.class, () -> Gather.over((Iterator<Integer>) null));
        assertNotSame(gather, gather.parallelism(2));
        assertEquals(BoundedGather.DEFAULT_PARALLELISM, gather.inputs.parallelism());
    }

    @Test
    void eachStartPullsAnIteratorOfItsOwn() {
        BoundedGather<Integer> gather = Gather.over(inputs(2));
        assertEquals(
                List.of(0, 1), gather.all(CompletableFuture::completedFuture).join());
        assertEquals(
                List.of(0, 1), gather.all(CompletableFuture::completedFuture).join());
        BoundedGather<Integer> once = Gather.over(inputs(2).iterator());
        assertEquals(List.of(0, 1), once.all(CompletableFuture::completedFuture).join());
        assertEquals(List.of(), once.all(CompletableFuture::completedFuture).join());
        assertEquals(
                List.of(1, 2),
                Gather.over(Stream.of(1, 2)::iterator)
                        .all(CompletableFuture::completedFuture)
                        .join());
    }

    @Test
    void theCallerIsNotKeptByCallsThatEndElsewhere() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        List<Thread> starters = new CopyOnWriteArrayList<>();
        List<CompletableFuture<Integer>> started = new ArrayList<>();
        Function<Integer, CompletableFuture<Integer>> ending =
                i -> { // the thread that starts a call finds that another has ended
                    starters.add(Thread.currentThread());
                    started.add(new CompletableFuture<>());
                    if (i > 0) {
                        CompletableFuture.runAsync(() -> started.get(i - 1).complete(i), pool)
                                .join();
                    }
                    return i < 99 ? started.get(i) : CompletableFuture.completedFuture(i);
                };
        assertEquals(
                100, Gather.over(inputs(100)).parallelism(2).all(ending).join().size());
        assertEquals(
                List.of(0, 1),
                IntStream.range(0, 100)
                        .filter(i -> starters.get(i) == Thread.currentThread())
                        .boxed()
                        .toList());
        pool.shutdownNow();
    }

    @Test
    void aCallWhoseFunctionWasRunningWhenAllWasCancelledIsCancelled() {
        Gate gate = new Gate();
        CompletableFuture<String> first = new CompletableFuture<>();
        CompletableFuture<String> second = new CompletableFuture<>();
        CompletableFuture<List<String>> all = Gather.over(inputs(9))
                .parallelism(1)
                .all(i -> {
                    if (i == 0) {
                        return first;
                    }
                    gate.passStubbornly();
                    return second;
                });
        CompletableFuture<Void> ending =
                CompletableFuture.runAsync(() -> first.complete("first"), task -> new Thread(task).start());
        gate.awaitEntered();
        assertTrue(all.cancel(true));
        gate.open();
        ending.join();
        assertTrue(second.isCancelled());
        assertEquals(1, gate.entries());
    }

    @Test
    void anInputThatComesAfterTheCancelMakesNoCall() {
        Gate gate = new Gate();
        Iterator<Integer> slow = Stream.of(0, 1)
                .filter(i -> {
                    if (i == 1) {
                        gate.passStubbornly();
                    }
                    return true;
                })
                .iterator();
        CompletableFuture<List<String>> all = Gather.over(slow).parallelism(1).all(this::call);
        CompletableFuture<Void> ending = CompletableFuture.runAsync(() -> end(0), task -> new Thread(task).start());
        gate.awaitEntered();
        assertTrue(all.cancel(true));
        gate.open();
        ending.join();
        assertEquals(1, calls.size());
    }

    @Test
    void callsThatEndInTheSameInstantAreBothSeen() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        for (int round = 0; round < 5_000; round++) {
            List<CompletableFuture<Integer>> two = List.of(new CompletableFuture<>(), new CompletableFuture<>());
            CompletableFuture<List<Integer>> all = Gather.over(inputs(2)).all(two::get);
            AtomicInteger ready = new AtomicInteger();
            CompletableFuture<Void> other = CompletableFuture.runAsync(
                    () -> {
                        meet(ready);
                        two.get(0).complete(0);
                    },
                    pool);
            meet(ready);
            two.get(1).complete(1);
            other.join();
            Gate.until(all::isDone);
            assertEquals(List.of(0, 1), all.join());
        }
        pool.shutdownNow();
    }

    /** Two threads leave it at the same instant, or nearly; a barrier would let one go much earlier. */
    private static void meet(AtomicInteger ready) {
        ready.incrementAndGet();
        Gate.until(() -> ready.get() == 2);
    }

    @Test
    void aMillionCallsThatAreDoneAtOnceNeedNoDeepStack() {
        CompletableFuture<Integer> last = new CompletableFuture<>();
        AtomicInteger sum = new AtomicInteger();
        Gather.over(inputs(1_000_000))
                .parallelism(1)
                .forEach(i -> i == 0 ? last : CompletableFuture.completedFuture(i), (input, value) -> sum.addAndGet(1));
        last.complete(0);
        assertEquals(1_000_000, sum.get());
    }

    @Test
    void manyThreadsThatEndCallsLoseNone() {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int round = 0; round < 50; round++) {
            AtomicInteger concurrent = new AtomicInteger();
            int[] plain = new int[1]; // a plain counter, since one thread at a time sees what the one before has done
            Gather.over(inputs(500))
                    .parallelism(1 + round % 7)
                    .forEach(
                            i -> i % 3 == 0
                                    ? CompletableFuture.completedFuture(i)
                                    : CompletableFuture.supplyAsync(() -> i, pool),
                            (input, value) -> {
                                assertEquals(1, concurrent.incrementAndGet());
                                plain[0]++;
                                concurrent.decrementAndGet();
                            })
                    .join();
            assertEquals(500, plain[0]);
        }
        pool.shutdownNow();
    }

    @Test
    void nullsAreInputsAndValues() {
        assertEquals(
                Arrays.asList("null", null),
                Gather.over(Arrays.asList(null, "x"))
                        .all(i -> CompletableFuture.completedFuture(i == null ? "null" : null))
                        .join());
    }
}
