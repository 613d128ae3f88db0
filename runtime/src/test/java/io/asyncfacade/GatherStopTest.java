package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that are left over when the gathered future has been settled: they really stop. */
@Timeout(30)
class GatherStopTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    private CompletableFuture<String> blocked(Gate gate, CountDownLatch left) {
        return AsyncCall.call(pool, "blocked", () -> {
            try {
                gate.pass();
            } finally {
                left.countDown();
            }
            return "passed";
        });
    }

    record Settling(String name, Consumer<CompletableFuture<List<String>>> way) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Settling> settlings() {
        return Stream.of(
                new Settling("cancel", future -> assertTrue(future.cancel(true))),
                new Settling("complete", future -> assertTrue(future.complete(List.of()))),
                new Settling("fail", future -> assertTrue(future.completeExceptionally(new IOException()))),
                new Settling("obtrudeValue", future -> future.obtrudeValue(List.of())),
                new Settling("obtrudeException", future -> future.obtrudeException(new IOException())),
                new Settling("orTimeout", future -> future.orTimeout(1, TimeUnit.MILLISECONDS)),
                new Settling("completeOnTimeout", future -> future.completeOnTimeout(null, 1, TimeUnit.MILLISECONDS)),
                new Settling("completeAsync", future -> future.completeAsync(List::of, Runnable::run)));
    }

    @ParameterizedTest
    @MethodSource("settlings")
    void settlingFromOutsideInterruptsRunningCallsAndDropsQueuedOnes(Settling settling) {
        Gate running = new Gate();
        Gate alsoRunning = new Gate();
        Gate queued = new Gate();
        CountDownLatch left = new CountDownLatch(2);
        CompletableFuture<String> one = blocked(running, left);
        CompletableFuture<String> two = blocked(alsoRunning, left);
        CompletableFuture<String> three = blocked(queued, left);
        running.awaitEntered();
        alsoRunning.awaitEntered();
        CompletableFuture<List<String>> all = Gather.all(one, two, three);
        settling.way.accept(all);
        Gate.await(left);
        Gate.until(all::isDone);
        assertTrue(running.interrupted.get());
        assertTrue(alsoRunning.interrupted.get());
        assertTrue(one.isCancelled());
        assertTrue(two.isCancelled());
        assertTrue(three.isCancelled());
        AsyncCall.run(pool, "barrier", () -> {}).join();
        assertEquals(0, queued.entries());
    }

    @ParameterizedTest
    @MethodSource("settlings")
    void settlingFromOutsideStopsCallsThatWereStartedOneAfterTheOther(Settling settling) {
        List<Gate> gates = List.of(new Gate(), new Gate());
        CountDownLatch left = new CountDownLatch(2);
        List<CompletableFuture<String>> started = new ArrayList<>();
        CompletableFuture<List<String>> all = Gather.over(List.of(0, 1, 2, 3))
                .parallelism(2)
                .all(id -> {
                    CompletableFuture<String> call = blocked(gates.get(id), left);
                    started.add(call);
                    return call;
                });
        gates.forEach(Gate::awaitEntered);
        settling.way.accept(all);
        Gate.await(left);
        Gate.until(all::isDone);
        assertEquals(2, started.size());
        assertTrue(started.stream().allMatch(CompletableFuture::isCancelled));
    }

    /** A worker that is free because its call was cancelled would take the next one, if that still waits. */
    @Test
    void noQueuedCallStartsWhileTheRunningOnesAreStopped() {
        for (int round = 0; round < 300; round++) {
            Gate running = new Gate();
            AtomicInteger started = new AtomicInteger();
            Function<Integer, CompletableFuture<String>> call = i -> AsyncCall.call(pool, "call", () -> {
                if (i < 2) {
                    running.pass();
                }
                started.incrementAndGet();
                return "";
            });
            CompletableFuture<List<String>> all = round % 2 == 0
                    ? Gather.all(Stream.of(0, 1, 2, 3, 4, 5).map(call).toList())
                    : Gather.over(List.of(0, 1, 2, 3, 4, 5)).parallelism(6).all(call);
            Gate.until(() -> running.entries() == 2);
            assertTrue(all.cancel(true));
            CompletableFuture.allOf(call.apply(6), call.apply(7)).join();
            assertEquals(2, started.get());
        }
    }

    @Test
    void aFailureInterruptsTheOthersBeforeADependentRuns() {
        Gate gate = new Gate();
        CountDownLatch left = new CountDownLatch(1);
        CompletableFuture<String> blocked = blocked(gate, left);
        CompletableFuture<String> failing = new CompletableFuture<>();
        gate.awaitEntered();
        AtomicBoolean stopped = new AtomicBoolean();
        CompletableFuture<List<String>> all = Gather.all(blocked, failing);
        CompletableFuture<Void> dependent = all.handle((values, failure) -> {
            Gate.await(left);
            stopped.set(blocked.isCancelled());
            return null;
        });
        failing.completeExceptionally(new IOException());
        dependent.join();
        assertTrue(stopped.get());
    }

    @Test
    void cancelFalseStopsTheCallsWithoutAnInterrupt() {
        Gate gate = new Gate();
        CountDownLatch left = new CountDownLatch(1);
        CompletableFuture<String> blocked = blocked(gate, left);
        gate.awaitEntered();
        assertTrue(Gather.all(blocked).cancel(false));
        assertTrue(blocked.isCancelled());
        gate.open();
        Gate.await(left);
        assertFalse(gate.interrupted.get());
    }

    /** Runs the action and returns what it reported to the handler of the current thread. */
    private static List<Throwable> reportedBy(Runnable action) {
        List<Throwable> reported = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> reported.add(failure));
        try {
            action.run();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
        return reported;
    }

    @Test
    void stagesThatCannotBeCancelledAreLeftAlone() {
        CompletableFuture<String> source = new CompletableFuture<>();
        CompletionStage<String> bare = new CompletableFuture<String>() {
            @Override
            public CompletableFuture<String> toCompletableFuture() {
                throw new UnsupportedOperationException();
            }
        };
        CompletableFuture<List<String>> all =
                Gather.all(bare, source.minimalCompletionStage(), new CompletableFuture<String>());
        assertEquals(List.of(), reportedBy(() -> assertTrue(all.cancel(true))));
        assertTrue(all.isCancelled());
        assertFalse(source.isDone());
    }

    @Test
    void aStageWhoseCancelThrowsDoesNotKeepTheOthersRunning() {
        IllegalStateException refusal = new IllegalStateException();
        CompletableFuture<String> stubborn = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                throw refusal;
            }
        };
        CompletableFuture<String> other = new CompletableFuture<>();
        CompletableFuture<List<String>> all = Gather.all(stubborn, other);
        assertEquals(List.of(refusal), reportedBy(() -> assertTrue(all.cancel(true))));
        assertTrue(other.isCancelled());
    }

    @Test
    void whateverComesLaterChangesNothing() {
        CompletableFuture<String> late = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return false;
            }
        };
        AtomicInteger ends = new AtomicInteger();
        CompletableFuture<List<String>> cancelledFirst = Gather.all(late);
        cancelledFirst.whenComplete((values, failure) -> ends.incrementAndGet());
        assertTrue(cancelledFirst.cancel(true));
        late.complete("late");
        assertTrue(cancelledFirst.isCancelled());
        CompletableFuture<List<String>> completedFirst = Gather.all(late);
        assertFalse(completedFirst.cancel(true));
        assertEquals(List.of("late"), completedFirst.join());
        assertEquals(1, ends.get());
    }

    @Test
    void oneOfCancelAndTheLastValueWins() throws Exception {
        for (int round = 0; round < 2_000; round++) {
            CompletableFuture<String> call = new CompletableFuture<>();
            CompletableFuture<List<String>> all =
                    round % 2 == 0 ? Gather.all(call) : Gather.over(List.of(1)).all(id -> call);
            AtomicInteger ends = new AtomicInteger();
            all.whenComplete((values, failure) -> ends.incrementAndGet());
            CyclicBarrier barrier = new CyclicBarrier(2);
            CompletableFuture<Boolean> completing = CompletableFuture.supplyAsync(
                    () -> {
                        Gate.meet(barrier);
                        return call.complete("value");
                    },
                    pool);
            Gate.meet(barrier);
            boolean cancelled = all.cancel(true);
            completing.join();
            Gate.until(all::isDone);
            assertEquals(cancelled, all.isCancelled());
            if (!cancelled) {
                assertEquals(List.of("value"), all.join());
            }
            assertEquals(1, ends.get());
            assertTrue(call.isDone());
        }
    }

    @Test
    void oneOfManyFailuresWins() {
        for (int round = 0; round < 500; round++) {
            List<CompletableFuture<String>> calls =
                    Stream.generate(CompletableFuture<String>::new).limit(2).toList();
            List<IOException> failures = List.of(new IOException(), new IOException());
            CompletableFuture<List<String>> all = round % 2 == 0
                    ? Gather.all(calls)
                    : Gather.over(List.of(0, 1)).all(calls::get);
            CyclicBarrier barrier = new CyclicBarrier(2);
            List<CompletableFuture<Void>> failing = Stream.of(0, 1)
                    .map(i -> CompletableFuture.runAsync(
                            () -> {
                                Gate.meet(barrier);
                                calls.get(i).completeExceptionally(failures.get(i));
                            },
                            pool))
                    .toList();
            failing.forEach(CompletableFuture::join);
            Gate.until(all::isDone);
            Throwable failure = CallContractTest.failureOf(all);
            assertTrue(failures.contains(assertInstanceOf(IOException.class, failure)));
        }
    }

    @Test
    void aTimeoutIsTheFailure() {
        CompletableFuture<String> call = new CompletableFuture<>();
        CompletableFuture<List<String>> all = Gather.all(call).orTimeout(1, TimeUnit.MILLISECONDS);
        Gate.until(all::isDone);
        assertInstanceOf(TimeoutException.class, CallContractTest.failureOf(all));
        assertSame(true, call.isCancelled());
    }
}
