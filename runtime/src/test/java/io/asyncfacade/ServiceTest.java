package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A {@link FacadeExecutor} where an {@link ExecutorService} is wanted, and what it tells of its policy. */
@Timeout(60)
class ServiceTest {

    @Test
    void theExecutorTellsItsNameAndPolicy() {
        ExecutorPolicy policy = ExecutorPolicy.platformThreads(8)
                .named("db")
                .maxConcurrency(5)
                .queueCapacity(7)
                .queueTimeout(Duration.ofMillis(500))
                .timeout(Duration.ofSeconds(3))
                .slowAfter(Duration.ofSeconds(1));
        try (FacadeExecutor executor = policy.open()) {
            assertEquals("db", executor.name());
            assertSame(policy, executor.policy());
            assertEquals("db", policy.name());
            assertEquals(5, policy.maxConcurrency());
            assertEquals(7, policy.queueCapacity());
            assertEquals(Optional.of(Duration.ofMillis(500)), policy.queueTimeout());
            assertEquals(Optional.of(Duration.ofSeconds(3)), policy.timeout());
            assertEquals(Optional.of(Duration.ofSeconds(1)), policy.slowAfter());
            assertEquals("reject", policy.overflow().toString());
        }
        ExecutorPolicy plain = ExecutorPolicy.callerThread();
        assertEquals("caller", plain.name());
        assertEquals(Integer.MAX_VALUE, plain.maxConcurrency());
        assertEquals(100_000, plain.queueCapacity());
        assertEquals(Optional.empty(), plain.timeout());
        assertEquals(4, ExecutorPolicy.platformThreads(4).maxConcurrency());
        assertEquals(1, ExecutorPolicy.platformThreads(4).serial().maxConcurrency());
        assertTrue(plain.serial().isSerial() && !plain.isSerial());
        assertTrue(plain.callSites().hasCallSites() && !plain.hasCallSites());
    }

    @Test
    void shutdownRefusesNewCallsAndLeavesTheOthers() throws Exception {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        assertFalse(executor.isShutdown());
        assertFalse(executor.awaitTermination(10, TimeUnit.MILLISECONDS));
        assertFalse(executor.awaitTermination(Long.MIN_VALUE, TimeUnit.NANOSECONDS));
        Gate gate = new Gate();
        CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
        CompletableFuture<Integer> waiting = AsyncCall.call(executor, "waiting", () -> 1);
        gate.awaitEntered();
        executor.shutdown();
        assertTrue(executor.isShutdown());
        assertFalse(executor.isTerminated());
        assertFalse(executor.awaitTermination(10, TimeUnit.MILLISECONDS));
        assertFalse(executor.awaitTermination(Long.MIN_VALUE, TimeUnit.NANOSECONDS));
        CompletableFuture<Integer> late = AsyncCall.call(executor, "late", () -> 2);
        assertEquals(
                CallRejectedException.Reason.CLOSED,
                ((CallRejectedException) CallContractTest.failureOf(late)).reason());
        gate.open();
        assertTrue(executor.awaitTermination(1, TimeUnit.DAYS));
        assertTrue(executor.isTerminated());
        running.join();
        assertEquals(1, waiting.join());
        assertEquals(new ShutdownReport(0, 0, List.of()), executor.close(Duration.ZERO));
    }

    @Test
    void shutdownNowLeavesNothing() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        Gate gate = new Gate();
        CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
        gate.awaitEntered();
        CompletableFuture<Integer> waiting = AsyncCall.call(executor, "waiting", () -> 1);
        assertEquals(List.of(), executor.shutdownNow());
        assertTrue(running.isCancelled() && waiting.isCancelled());
        assertTrue(executor.isShutdown());
    }

    @Test
    void tasksOfAServiceRun() throws Exception {
        ExecutorService executor = ExecutorPolicy.platformThreads(2).open();
        Future<Integer> one = executor.submit(() -> 1);
        List<Callable<Integer>> tasks = List.of(() -> 2, () -> 3);
        List<Future<Integer>> others = executor.invokeAll(tasks);
        assertEquals(6, one.get() + others.get(0).get() + others.get(1).get());
        assertEquals(2, executor.invokeAny(List.<Callable<Integer>>of(() -> 2)));
        executor.shutdown();
        assertTrue(executor.awaitTermination(1, TimeUnit.DAYS));
        assertThrows(CallRejectedException.class, () -> executor.submit(() -> 1));
    }
}
