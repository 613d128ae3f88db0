package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CallTimeoutException.Phase;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The two timeouts of a policy: which one strikes, what it says, and what is left afterwards. */
@Timeout(30)
class TimeoutTest {

    private final ManualTime time = new ManualTime();
    private final ManualTime.Pool pool = new ManualTime.Pool(time, 4, 4, new LinkedBlockingQueue<>());

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    private ExecutorPolicy policy() {
        return ExecutorPolicy.using(pool).named("db").maxConcurrency(1);
    }

    private static CallTimeoutException timeoutOf(CompletableFuture<?> future) {
        try {
            Throwable failure = future.handle((value, thrown) -> thrown).get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
            return assertInstanceOf(CallTimeoutException.class, failure);
        } catch (Exception e) {
            throw new AssertionError("not settled: " + future, e);
        }
    }

    @Test
    void aCallThatWaitsTooLongNeverStarts() {
        try (FacadeExecutor executor =
                policy().queueTimeout(Duration.ofMillis(50)).open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            AtomicInteger calls = new AtomicInteger();
            time.advance(Duration.ofMillis(10));
            CompletableFuture<Integer> late = AsyncCall.call(executor, "Client.late", calls::incrementAndGet);
            time.advance(Duration.ofMillis(49));
            assertFalse(late.isDone());
            time.advance(Duration.ofMillis(1));
            CallTimeoutException timeout = timeoutOf(late);
            assertEquals(Phase.QUEUED, timeout.phase());
            assertEquals(Duration.ofMillis(50), timeout.queued());
            assertEquals(Duration.ZERO, timeout.running());
            assertEquals(
                    "Client.late did not start within its queueTimeout of 50 ms: it waited for 50 ms;"
                            + " executor 'db' (1 running, 0 queued)",
                    timeout.getMessage());
            assertEquals(Counted.of("1 running, 1 timedOut"), executor.stats());
            time.advance(Duration.ofHours(1));
            assertFalse(running.isDone(), "what has started has all the time");
            gate.open();
            running.join();
            assertEquals(0, calls.get());
        }
    }

    @Test
    void aCallThatTakesTooLongIsInterruptedAndKeepsItsSlot() {
        try (FacadeExecutor executor = policy().timeout(Duration.ofMillis(300)).open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> slow = AsyncCall.run(executor, "Client.slow", gate::passStubbornly);
            gate.awaitEntered();
            time.advance(Duration.ofMillis(10));
            CompletableFuture<Integer> next = AsyncCall.call(executor, "next", () -> 1);
            time.advance(Duration.ofMillis(290));
            CallTimeoutException timeout = timeoutOf(slow);
            assertEquals(Phase.RUNNING, timeout.phase());
            assertEquals(Duration.ZERO, timeout.queued());
            assertEquals(Duration.ofMillis(300), timeout.running());
            assertEquals(
                    "Client.slow was not done within its timeout of 300 ms: it waited for 0 µs and ran for 300 ms;"
                            + " executor 'db' (1 running, 1 queued)",
                    timeout.getMessage());
            time.advance(Duration.ofMillis(10));
            assertEquals(Phase.QUEUED, timeoutOf(next).phase());
            assertEquals(Counted.of("1 running, 1 abandoned, 2 timedOut"), executor.stats());
            gate.open();
            Gate.until(() -> executor.stats().running() == 0);
            assertTrue(gate.interrupted.get());
            assertEquals(1, AsyncCall.call(executor, "free again", () -> 1).join());
        }
    }

    @Test
    void theTimeoutCountsFromTheCall() {
        try (FacadeExecutor executor = policy().queueTimeout(Duration.ofMillis(100))
                .timeout(Duration.ofMillis(150))
                .open()) {
            Gate first = new Gate();
            Gate second = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "first", first::pass);
            first.awaitEntered();
            CompletableFuture<Void> waited = AsyncCall.run(executor, "second", second::pass);
            time.advance(Duration.ofMillis(90));
            first.open();
            running.join();
            second.awaitEntered();
            time.advance(Duration.ofMillis(59));
            assertFalse(waited.isDone());
            time.advance(Duration.ofMillis(1));
            CallTimeoutException timeout = timeoutOf(waited);
            assertEquals(Phase.RUNNING, timeout.phase());
            assertEquals(Duration.ofMillis(90), timeout.queued());
            assertEquals(Duration.ofMillis(60), timeout.running());
        }
    }

    @Test
    void aTimeoutShorterThanTheQueueTimeoutIsTheOneThatIsNamed() {
        try (FacadeExecutor executor = policy().queueTimeout(Duration.ofSeconds(20))
                .timeout(Duration.ofSeconds(12))
                .open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running =
                    AsyncCall.run(executor, OnCancel.ABANDON, "running", gate::passStubbornly);
            gate.awaitEntered();
            CompletableFuture<Integer> queued = AsyncCall.call(executor, "queued", () -> 1);
            time.advance(Duration.ofSeconds(12));
            assertEquals(Phase.RUNNING, timeoutOf(running).phase());
            CallTimeoutException timeout = timeoutOf(queued);
            assertEquals(Phase.QUEUED, timeout.phase());
            assertTrue(
                    timeout.getMessage()
                            .startsWith("queued was not done within its timeout of 12 s: it waited for 12 s;"),
                    timeout.getMessage());
            gate.open();
        }
    }

    @Test
    void aTimeoutThatTheBodyIsReadyForChangesNothing() {
        try (FacadeExecutor executor = policy().timeout(Duration.ofMillis(1)).open()) {
            CompletableFuture<Integer> done = AsyncCall.call(executor, "done", () -> 1);
            done.join();
            time.advance(Duration.ofSeconds(1));
            assertEquals(1, done.join());
            assertEquals(Counted.of("1 completed"), executor.stats());
        }
    }

    @Test
    void manyTimeoutsWaitForNoDependent() {
        try (FacadeExecutor executor = policy().timeout(Duration.ofMinutes(1)).open()) {
            Gate gate = new Gate();
            AsyncCall.run(executor, OnCancel.ABANDON, "running", gate::passStubbornly);
            gate.awaitEntered();
            Gate dependent = new Gate();
            List<CompletableFuture<?>> calls = new ArrayList<>();
            List<String> threads = java.util.Collections.synchronizedList(new ArrayList<>());
            for (int i = 0; i < 100; i++) {
                CompletableFuture<Integer> call = AsyncCall.call(executor, "queued", () -> 1);
                calls.add(call);
                if (i == 50) {
                    call.whenComplete((value, failure) -> dependent.passStubbornly());
                } else {
                    call.whenComplete((value, failure) ->
                            threads.add(Thread.currentThread().getName()));
                }
            }
            CompletableFuture<Void> passing = CompletableFuture.runAsync(() -> time.advance(Duration.ofMinutes(1)));
            dependent.awaitEntered();
            calls.forEach(call -> assertEquals(Phase.QUEUED, timeoutOf(call).phase()));
            Gate.until(() -> threads.size() == 99);
            threads.forEach(thread -> assertTrue(thread.startsWith("asyncfacade-settle-"), thread));
            dependent.open();
            passing.join();
            gate.open();
        }
    }

    @Test
    void theNumberOfRunningBodiesStaysInTheLimitWhenAllTimeOut() {
        try (FacadeExecutor executor = ExecutorPolicy.using(pool)
                .maxConcurrency(2)
                .timeout(Duration.ofMillis(50))
                .open()) {
            AtomicInteger inside = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            Gate gate = new Gate();
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(AsyncCall.run(executor, "stubborn", () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    gate.passStubbornly();
                    inside.decrementAndGet();
                }));
            }
            Gate.until(() -> inside.get() == 2);
            time.advance(Duration.ofMillis(50));
            calls.forEach(TimeoutTest::timeoutOf);
            assertEquals(Counted.of("2 running, 2 abandoned, 20 timedOut"), executor.stats());
            gate.open();
            Gate.until(() -> executor.stats().running() == 0);
            assertEquals(2, most.get());
            Gate both = new Gate();
            CompletableFuture<Void> one = AsyncCall.run(executor, "one", both::pass);
            CompletableFuture<Void> two = AsyncCall.run(executor, "two", both::pass);
            Gate.until(() -> both.entries() == 2);
            both.open();
            CompletableFuture.allOf(one, two).join();
        }
    }

    @Test
    void callsThatStartEarlyLeaveNoTimersBehind() {
        try (FacadeExecutor executor = ExecutorPolicy.using(pool)
                .queueTimeout(Duration.ofSeconds(1))
                .timeout(Duration.ofHours(1))
                .open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            for (int i = 0; i < 20; i++) {
                time.advance(Duration.ofSeconds(2));
                AsyncCall.call(executor, "short", () -> 1).join();
                assertTrue(time.pending() <= 1, () -> time.pending() + " timers");
            }
            gate.open();
            running.join();
        }
        assertEquals(0, time.pending());
    }

    @Test
    void aTimerThatCannotBeSetIsSetByTheNextCall() {
        AtomicBoolean broken = new AtomicBoolean(true);
        ManualTime fragile = new ManualTime() {
            @Override
            public java.util.concurrent.Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
                if (broken.getAndSet(false)) {
                    throw new IllegalStateException("no timer");
                }
                return super.schedule(action, delay, unit);
            }
        };
        try (FacadeExecutor executor = ExecutorPolicy.using(fragile.timed(task -> {}))
                .timeout(Duration.ofSeconds(1))
                .open()) {
            CompletableFuture<Integer> first = AsyncCall.call(executor, "first", () -> 1);
            fragile.advance(Duration.ofMillis(500));
            CompletableFuture<Integer> second = AsyncCall.call(executor, "second", () -> 1);
            fragile.advance(Duration.ofSeconds(1));
            assertEquals(Phase.QUEUED, timeoutOf(first).phase());
            assertEquals(Phase.QUEUED, timeoutOf(second).phase());
        }
    }

    @Test
    void anExecutorHasOneTimerForAMillionCallsAndNoneWhenItIsClosed() {
        FacadeExecutor executor = ExecutorPolicy.using(time.timed(Runnable::run))
                .timeout(Duration.ofHours(1))
                .open();
        for (int i = 0; i < 1_000_000; i++) {
            AsyncCall.call(executor, "call", () -> 1);
        }
        assertEquals(1_000_000, executor.stats().completed());
        assertEquals(1, time.pending());
        executor.close();
        assertEquals(0, time.pending());
    }

    @Test
    void aSettledCallHoldsNoArgumentsHoweverLongItsTimerRuns() {
        try (FacadeExecutor executor = policy().timeout(Duration.ofHours(1))
                .propagating(task -> task)
                .callSites()
                .open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            List<CompletableFuture<?>> calls = new ArrayList<>();
            List<WeakReference<Object>> arguments = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Object argument = new Object();
                arguments.add(new WeakReference<>(argument));
                calls.add(AsyncCall.call(executor, "call", argument::hashCode));
            }
            calls.get(0).cancel(true);
            calls.get(1).completeExceptionally(new IllegalStateException());
            gate.open();
            running.join();
            calls.get(2).join();
            assertTrue(time.pending() > 0);
            Gate.until(() -> {
                System.gc();
                return arguments.stream().allMatch(argument -> argument.get() == null);
            });
            assertEquals(3, calls.size(), "the calls themselves are still held");
        }
    }

    @Test
    void orTimeoutOnACallLeavesNoTimerWhenTheCallIsDone() {
        CompletableFuture<Integer> call = new CompletableFuture<>();
        CompletableFuture<Integer> staged = AsyncCall.stage(time.timed(Runnable::run), "call", () -> call);
        assertSame(staged, staged.orTimeout(1, TimeUnit.HOURS));
        assertSame(staged, staged.completeOnTimeout(5, 2, TimeUnit.HOURS));
        assertEquals(2, time.pending());
        call.complete(1);
        assertEquals(1, staged.join());
        assertEquals(0, time.pending());
        staged.orTimeout(1, TimeUnit.HOURS);
        assertEquals(0, time.pending());
    }
}
