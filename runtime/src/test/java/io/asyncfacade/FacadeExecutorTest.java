package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits, the queue, slots and counters. */
@Timeout(60)
class FacadeExecutorTest {

    /** Policies whose calls run on other threads; each test sets its own limit of one or two. */
    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aFullQueueIsAFailedFuture(ExecutorPolicy policy) {
        try (FacadeExecutor executor =
                policy.named("db").maxConcurrency(1).queueCapacity(2).open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            CompletableFuture<Integer> first = AsyncCall.call(executor, "first", () -> 1);
            CompletableFuture<Integer> second = AsyncCall.call(executor, "second", () -> 2);
            CompletableFuture<Integer> third = AsyncCall.call(executor, "Client.third", () -> 3);
            CallRejectedException rejection = (CallRejectedException) CallContractTest.failureOf(third);
            assertEquals(CallRejectedException.Reason.QUEUE_FULL, rejection.reason());
            assertEquals(
                    "Client.third was refused: 'db' has its limit of 1 running, and 2 waiting", rejection.getMessage());
            assertEquals(Counted.of("2 queued, 1 running, 1 rejected"), executor.stats());
            gate.open();
            running.join();
            assertEquals(3, first.join() + second.join());
            assertEquals(Counted.of("3 completed, 1 rejected"), executor.stats());
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void withAQueueOfNoneACallRunsOrFails(ExecutorPolicy policy) {
        try (FacadeExecutor executor = policy.maxConcurrency(1).queueCapacity(0).open()) {
            for (int i = 0; i < 200; i++) {
                assertEquals(
                        1,
                        AsyncCall.call(executor, "one after the other", () -> 1).join());
            }
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            assertTrue(
                    CallContractTest.failureOf(AsyncCall.call(executor, "too many", () -> 1))
                            instanceof CallRejectedException);
            gate.open();
            running.join();
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aQueuedCallThatIsCancelledGivesItsPlaceBackAtOnce(ExecutorPolicy policy) {
        try (FacadeExecutor executor =
                policy.maxConcurrency(1).queueCapacity(10).open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            AtomicInteger calls = new AtomicInteger();
            for (int round = 0; round < 3; round++) {
                List<CompletableFuture<Integer>> queued = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    queued.add(AsyncCall.call(executor, "queued", calls::incrementAndGet));
                }
                assertEquals(10, executor.stats().queued());
                // From the middle, from both ends.
                for (int i : new int[] {5, 0, 9, 4, 6, 1, 8, 3, 7, 2}) {
                    assertTrue(queued.get(i).cancel(true));
                }
                assertEquals(0, executor.stats().queued());
            }
            CompletableFuture<String> last = AsyncCall.call(executor, "last", () -> "last");
            gate.open();
            assertEquals("last", last.join());
            running.join();
            assertEquals(0, calls.get());
            assertEquals(Counted.of("2 completed, 30 cancelled"), executor.stats());
        }
    }

    @Test
    void waitingCallsStartInTheirOrder() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            Gate gate = new Gate();
            AsyncCall.run(executor, "running", gate::pass);
            List<Integer> order = new ArrayList<>(); // guarded by the single slot
            List<CompletableFuture<Boolean>> calls = IntStream.range(0, 100)
                    .mapToObj(i -> AsyncCall.call(executor, "call", () -> order.add(i)))
                    .toList();
            gate.open();
            calls.forEach(CompletableFuture::join);
            assertEquals(IntStream.range(0, 100).boxed().toList(), order);
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void anAbandonedCallKeepsItsSlotUntilItsBodyReturns(ExecutorPolicy policy) {
        try (FacadeExecutor executor = policy.maxConcurrency(2).open()) {
            AtomicInteger inside = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            Gate gate = new Gate();
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(AsyncCall.run(executor, "call", () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    gate.passStubbornly();
                    inside.decrementAndGet();
                }));
            }
            Gate.until(() -> executor.stats().running() == 2);
            calls.get(0).cancel(true);
            calls.get(1).cancel(true);
            assertEquals(Counted.of("18 queued, 2 running, 2 abandoned, 2 cancelled"), executor.stats());
            gate.open();
            calls.subList(2, 20).forEach(CompletableFuture::join);
            Gate.until(() -> executor.stats().running() == 0);
            assertEquals(2, most.get());
            assertEquals(Counted.of("18 completed, 2 cancelled"), executor.stats());
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void theSlotAndTheCountersAreReadyBeforeDependentsRun(ExecutorPolicy policy) {
        try (FacadeExecutor executor = policy.maxConcurrency(1).queueCapacity(1).open()) {
            Gate gate = new Gate();
            CompletableFuture<String> first = AsyncCall.call(executor, "first", () -> {
                gate.pass();
                return "first";
            });
            AtomicReference<ExecutorStats> seen = new AtomicReference<>();
            CompletableFuture<String> chained = first.thenApply(value -> {
                seen.set(executor.stats());
                return AsyncCall.call(executor, "second", () -> "second").join();
            });
            gate.open();
            assertEquals("second", chained.orTimeout(10, TimeUnit.SECONDS).join());
            assertEquals(Counted.of("1 completed"), seen.get());
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aDependentThatDoesNotReturnHoldsNobodyUp(ExecutorPolicy policy) {
        try (FacadeExecutor executor = policy.maxConcurrency(1).open()) {
            Gate gate = new Gate();
            Gate dependent = new Gate();
            CompletableFuture<Void> first = AsyncCall.run(executor, "first", gate::pass);
            CompletableFuture<Void> slow = first.thenRun(dependent::passStubbornly);
            CompletableFuture<String> queued = AsyncCall.call(executor, "queued", () -> "queued");
            gate.open();
            dependent.awaitEntered();
            assertEquals("queued", queued.orTimeout(10, TimeUnit.SECONDS).join());
            dependent.open();
            slow.join();
        }
    }

    @Test
    void outcomesAreDisjoint() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
            AsyncCall.call(executor, "completed", () -> 1).join();
            CallContractTest.failureOf(AsyncCall.run(executor, "failed", () -> {
                throw new java.util.concurrent.CancellationException("thrown by the body");
            }));
            Gate gate = new Gate();
            CompletableFuture<Void> completed = AsyncCall.run(executor, "completed from outside", gate::pass);
            completed.complete(null);
            completed.cancel(true);
            CompletableFuture<Void> failed = AsyncCall.run(executor, "failed from outside", gate::pass);
            failed.completeExceptionally(new IllegalStateException());
            CompletableFuture<Void> cancelled = AsyncCall.run(executor, "cancelled", gate::pass);
            cancelled.cancel(true);
            Gate.until(() -> executor.stats().running() == 0);
            assertEquals(Counted.of("2 completed, 2 failed, 1 cancelled"), executor.stats());
        }
    }

    @Test
    void aCallTellsItsNameAndCondition() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).named("db").open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "Client.fetch", gate::passStubbornly);
            gate.awaitEntered();
            CompletableFuture<Integer> queued = AsyncCall.call(executor, "Client.next", () -> 1);
            String now = "executor 'db' (1 running, 1 queued)]";
            assertEquals("AsyncCall[Client.fetch: running for N; " + now, withoutTimes(running));
            assertEquals("AsyncCall[Client.next: queued for N; " + now, withoutTimes(queued));
            assertEquals("FacadeExecutor['db' (1 running, 1 queued)]", executor.toString());
            running.cancel(true);
            assertEquals("AsyncCall[Client.fetch: cancelled, but still running; " + now, running.toString());
            gate.open();
            queued.join();
            now = "executor 'db' (0 running, 0 queued)]";
            assertEquals("AsyncCall[Client.next: completed; " + now, queued.toString());
            assertEquals("AsyncCall[Client.fetch: cancelled; " + now, running.toString());
            CompletableFuture<Integer> failed = AsyncCall.call(executor, "Client.fail", () -> {
                throw new IllegalStateException();
            });
            CallContractTest.failureOf(failed);
            assertEquals("AsyncCall[Client.fail: failed; " + now, failed.toString());
        }
    }

    private static String withoutTimes(Object call) {
        return call.toString().replaceFirst(" for [0-9]+ (µs|ms|s)", " for N");
    }

    /** Ten thousand calls, every outcome and every moment: afterwards all slots are there and all sums are right. */
    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void noSlotAndNoCallIsLostUnderLoad(ExecutorPolicy policy) throws Exception {
        int limit = 3;
        FacadeExecutor executor = policy.maxConcurrency(limit).queueCapacity(50).open();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger bodies = new AtomicInteger();
        int callers = 4;
        int rounds = 2_500;
        List<List<CompletableFuture<Integer>>> made = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            made.add(calls);
            int seed = caller;
            Thread thread = new Thread(() -> {
                for (int i = 0; i < rounds; i++) {
                    int kind = (i + seed) % 5;
                    CompletableFuture<Integer> call = AsyncCall.call(executor, "call", () -> {
                        bodies.incrementAndGet();
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        try {
                            if (kind == 1) {
                                throw new IllegalStateException("thrown by the body");
                            }
                            if (kind == 2) {
                                Thread.yield();
                            }
                            return kind;
                        } finally {
                            inside.decrementAndGet();
                        }
                    });
                    calls.add(call);
                    if (kind == 3) {
                        call.cancel(true);
                    } else if (kind == 4) {
                        calls.get(i / 2).complete(-1);
                    }
                    if (i % 20 == 0) {
                        call.handle((v, e) -> v).join();
                    }
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        int completed = 0;
        int failed = 0;
        int cancelled = 0;
        int rejected = 0;
        for (List<CompletableFuture<Integer>> calls : made) {
            for (CompletableFuture<Integer> call : calls) {
                Throwable failure = CallContractTest.failureOf(call);
                if (failure == null) {
                    completed++;
                } else if (call.isCancelled()) {
                    cancelled++;
                } else if (failure instanceof CallRejectedException) {
                    rejected++;
                } else {
                    failed++;
                }
            }
        }
        Gate.until(() -> executor.stats().running() == 0);
        assertEquals(
                Counted.of(completed + " completed, " + failed + " failed, " + cancelled + " cancelled, " + rejected
                        + " rejected"),
                executor.stats());
        assertEquals(callers * rounds, completed + failed + cancelled + rejected);
        assertTrue(most.get() <= limit, "at once: " + most.get());
        assertTrue(bodies.get() <= callers * rounds - rejected);
        // All slots are there.
        Gate gate = new Gate();
        List<CompletableFuture<Void>> last = new ArrayList<>();
        for (int i = 0; i < limit; i++) {
            last.add(AsyncCall.run(executor, "last", gate::pass));
        }
        Gate.until(() -> executor.stats().running() == limit);
        gate.open();
        last.forEach(CompletableFuture::join);
        ShutdownReport report = executor.close(java.time.Duration.ofSeconds(5));
        assertEquals(List.of(), report.stragglers());
        assertFalse(executor.stats().running() > 0);
    }

    @Test
    void aCallThatWasLookedAtKnowsHowItHasEnded() {
        List<Runnable> tasks = new ArrayList<>();
        try (FacadeExecutor executor = ExecutorPolicy.using(tasks::add).open()) {
            AsyncCall.call(executor, "Client.fetch", () -> "value");
            CallInfo call = executor.calls().get(0);
            assertNull(call.outcome());
            tasks.get(0).run();
            assertEquals(CallOutcome.COMPLETED, call.outcome());
            assertEquals(List.of(), executor.calls());
        }
    }

    @Test
    void aTaskThatIsRefusedLeavesNothingBehind() {
        List<Runnable> tasks = new ArrayList<>();
        FacadeExecutor executor = ExecutorPolicy.using(tasks::add)
                .maxConcurrency(1)
                .queueCapacity(0)
                .open();
        executor.execute(() -> {});
        assertThrows(CallRejectedException.class, () -> executor.execute(() -> {}));
        executor.shutdown();
        assertFalse(executor.isTerminated());
        tasks.get(0).run();
        assertTrue(executor.isTerminated());
    }

    @Test
    void aCloseEndsItsOwnThreadsAndNoOthers() {
        FacadeExecutor own = ExecutorPolicy.platformThreads(1).open();
        own.close();
        assertTrue(own.admission.ownPool().isShutdown());
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        ExecutorPolicy.using(pool).open().close();
        assertFalse(pool.isShutdown());
        pool.shutdown();
    }

    @Test
    void aCallWhoseContextCannotBeTakenHasFailed() {
        IllegalStateException broken = new IllegalStateException("operator");
        List<Runnable> tasks = new ArrayList<>();
        try (FacadeExecutor executor = ExecutorPolicy.using(tasks::add)
                .propagating(task -> {
                    throw broken;
                })
                .open()) {
            CompletableFuture<String> call = AsyncCall.call(executor, "Client.fetch", () -> "never");
            assertSame(broken, CallContractTest.failureOf(call));
            assertEquals(Counted.of("1 failed"), executor.stats());
            assertEquals(List.of(), tasks);
        }
    }
}
