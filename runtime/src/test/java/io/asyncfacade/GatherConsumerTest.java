package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is told of the calls of a gather while they end: the consumer and the progress. */
@Timeout(30)
class GatherConsumerTest {

    /** The calls that the gather has started, by their input; the test ends them. */
    private final List<CompletableFuture<String>> calls = new ArrayList<>();

    private final IOException failure = new IOException();

    private CompletableFuture<String> call(int input) {
        CompletableFuture<String> call = new CompletableFuture<>();
        calls.add(call);
        return call;
    }

    private void end(int... inputs) {
        for (int input : inputs) {
            calls.get(input).complete("value " + input);
        }
    }

    private static List<Integer> inputs(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void theConsumerTakesValuesInTheOrderInWhichCallsEnd() {
        List<String> taken = new ArrayList<>();
        CompletableFuture<Void> done = Gather.over(inputs(3))
                .parallelism(2)
                .forEach(this::call, (input, value) -> taken.add(input + ": " + value));
        end(1, 2);
        assertEquals(List.of("1: value 1", "2: value 2"), taken);
        assertFalse(done.isDone());
        end(0);
        assertNull(done.join());
        assertEquals(List.of("1: value 1", "2: value 2", "0: value 0"), taken);
    }

    @Test
    void theConsumerOfOutcomesSeesFailures() {
        List<Outcome<String>> taken = new ArrayList<>();
        CompletableFuture<Void> done =
                Gather.over(inputs(2)).forEachSettled(this::call, (input, outcome) -> taken.add(outcome));
        calls.get(1).completeExceptionally(failure);
        end(0);
        assertNull(done.join());
        assertEquals(List.of(new Outcome.Failure<>(failure), new Outcome.Success<>("value 0")), taken);
    }

    @Test
    void forEachFailsFast() {
        List<Integer> taken = new ArrayList<>();
        CompletableFuture<Void> done =
                Gather.over(inputs(9)).parallelism(3).forEach(this::call, (input, value) -> taken.add(input));
        end(1);
        calls.get(0).completeExceptionally(failure);
        assertSame(failure, CallContractTest.failureOf(done));
        assertTrue(calls.get(2).isCancelled());
        assertEquals(List.of(1), taken);
        assertEquals(4, calls.size());
    }

    @Test
    void aConsumerThatThrowsFailsTheFutureAndStopsTheCalls() {
        IllegalStateException broken = new IllegalStateException();
        CompletableFuture<Void> done = Gather.over(inputs(9))
                .parallelism(2)
                .forEachSettled(this::call, (input, value) -> {
                    throw broken;
                });
        end(0);
        assertSame(broken, CallContractTest.failureOf(done));
        assertTrue(calls.get(1).isCancelled());
        assertEquals(2, calls.size());
    }

    @Test
    void aConsumerThatCancelsTheFutureIsNotCalledAgain() {
        List<Integer> taken = new ArrayList<>();
        List<CompletableFuture<Void>> self = new ArrayList<>();
        self.add(Gather.over(inputs(9))
                .parallelism(2)
                .progress((done, total) -> taken.add(-1))
                .forEach(this::call, (input, value) -> {
                    taken.add(input);
                    self.get(0).cancel(true);
                }));
        end(0, 1);
        assertTrue(self.get(0).isCancelled());
        assertEquals(List.of(0), taken);
        assertEquals(2, calls.size());
    }

    @Test
    void aSlowConsumerHoldsBackTheCalls() {
        Gate gate = new Gate();
        CompletableFuture<Void> done =
                Gather.over(inputs(4)).parallelism(2).forEach(this::call, (input, value) -> gate.passStubbornly());
        CompletableFuture<Void> ending = CompletableFuture.runAsync(() -> end(0), task -> new Thread(task).start());
        gate.awaitEntered();
        end(1);
        assertEquals(2, calls.size());
        gate.open();
        ending.join();
        assertEquals(4, calls.size());
        end(2, 3);
        assertNull(done.join());
    }

    @Test
    void progressTellsEachStepAndTheTotalOfACollection() {
        List<String> steps = new ArrayList<>();
        CompletableFuture<List<Outcome<String>>> all = Gather.over(inputs(3))
                .progress((done, total) -> steps.add(done + "/" + total))
                .allSettled(this::call);
        assertEquals(List.of(), steps);
        end(2);
        calls.get(0).completeExceptionally(failure);
        assertEquals(List.of("1/3", "2/3"), steps);
        all.thenRun(() -> steps.add("done"));
        end(1);
        assertEquals(List.of("1/3", "2/3", "3/3", "done"), steps);
    }

    @Test
    void theTotalOfAnIteratorIsUnknown() {
        List<Long> totals = new ArrayList<>();
        Gather.over(inputs(2).iterator())
                .progress((done, total) -> totals.add(total))
                .all(CompletableFuture::completedFuture)
                .join();
        assertEquals(List.of(-1L, GatherProgress.UNKNOWN), totals);
    }

    @Test
    void progressThatThrowsIsReportedAndChangesNothing() {
        List<Throwable> reported = new CopyOnWriteArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, thrown) -> reported.add(thrown));
        try {
            IllegalStateException broken = new IllegalStateException();
            CompletableFuture<List<String>> all = Gather.over(inputs(2))
                    .progress((done, total) -> {
                        throw broken;
                    })
                    .all(this::call);
            end(0, 1);
            assertEquals(List.of("value 0", "value 1"), all.join());
            assertEquals(List.of(broken, broken), reported);
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
    }
}
