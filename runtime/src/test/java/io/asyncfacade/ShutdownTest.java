package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Closing an executor: it comes back in time, and every call is settled. */
@Timeout(60)
class ShutdownTest {

    private static final Duration SOON = Duration.ofMillis(250);

    private static CompletableFuture<ShutdownReport> closeElsewhere(FacadeExecutor executor, Duration grace) {
        return CompletableFuture.supplyAsync(() -> executor.close(grace), task -> new Thread(task).start());
    }

    /** Waits until the close has begun, on an executor whose queue is full: it refuses for another reason then. */
    private static void awaitClosing(FacadeExecutor executor) {
        Gate.until(() -> {
            Throwable failure = CallContractTest.failureOf(AsyncCall.call(executor, "probe", () -> 1));
            return ((CallRejectedException) failure).reason() == CallRejectedException.Reason.CLOSED;
        });
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void everyCallIsSettled(ExecutorPolicy policy) {
        FacadeExecutor executor = policy.maxConcurrency(1).open();
        Gate gate = new Gate();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        calls.add(AsyncCall.run(executor, "running", gate::pass));
        gate.awaitEntered();
        for (int i = 0; i < 100; i++) {
            calls.add(AsyncCall.call(executor, "queued", () -> 1));
        }
        Thread.currentThread().interrupt(); // instead of a short grace, since that is also the time to return
        ShutdownReport report = executor.close(Duration.ofSeconds(30));
        assertTrue(Thread.interrupted());
        assertEquals(new ShutdownReport(0, 101, List.of()), report);
        assertTrue(calls.stream().allMatch(CompletableFuture::isCancelled));
        assertTrue(gate.interrupted.get());
        assertEquals(Counted.of("101 cancelled"), executor.stats());
    }

    @Test
    void aCallThatIsAboutToBeSettledIsWaitedFor() throws Exception {
        Gate handover = new Gate();
        AtomicInteger given = new AtomicInteger();
        FacadeExecutor executor = ExecutorPolicy.using(task -> {
                    if (given.incrementAndGet() == 2) {
                        handover.passStubbornly();
                    }
                    new Thread(task).start();
                })
                .maxConcurrency(1)
                .open();
        Gate gate = new Gate();
        CompletableFuture<Void> first = AsyncCall.run(executor, "first", gate::pass);
        CompletableFuture<Void> second = AsyncCall.run(executor, "second", () -> {});
        gate.open();
        handover.awaitEntered();
        assertTrue(second.cancel(true));
        assertEquals(Counted.of("1 completed, 1 cancelled"), executor.stats());
        assertFalse(first.isDone(), "its thread starts the second call first");
        CompletableFuture<ShutdownReport> report = closeElsewhere(executor, Duration.ofSeconds(30));
        assertThrows(java.util.concurrent.TimeoutException.class, () -> report.get(50, TimeUnit.MILLISECONDS));
        handover.open();
        report.join();
        assertTrue(first.isDone());
    }

    @Test
    void withoutGraceEveryCallIsSettledWhenCloseReturns() {
        for (int round = 0; round < 20; round++) {
            FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
            Gate gate = new Gate();
            List<CompletableFuture<?>> calls = new ArrayList<>();
            calls.add(AsyncCall.run(executor, "running", gate::passStubbornly));
            for (int i = 0; i < 100; i++) {
                calls.add(AsyncCall.call(executor, "queued", () -> 1));
            }
            gate.awaitEntered();
            assertEquals(new ShutdownReport(0, 101, List.of("running")), executor.close(Duration.ZERO));
            assertTrue(calls.stream().allMatch(CompletableFuture::isDone));
            gate.open();
        }
    }

    @Test
    void theGraceIsForRunningAndWaitingCalls() {
        FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).queueCapacity(1).open();
        Gate gate = new Gate();
        CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
        CompletableFuture<String> queued = AsyncCall.call(executor, "queued", () -> "value");
        gate.awaitEntered();
        CompletableFuture<ShutdownReport> report = closeElsewhere(executor, Duration.ofSeconds(30));
        awaitClosing(executor);
        assertFalse(report.isDone());
        gate.open();
        assertEquals(new ShutdownReport(2, 0, List.of()), report.join());
        assertEquals("value", queued.join());
        running.join();
        assertFalse(gate.interrupted.get());
    }

    @Test
    void callsAreRefusedFromTheBeginningOfTheClose() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).named("db").open();
        executor.close();
        CompletableFuture<Integer> call = AsyncCall.call(executor, "Client.fetch", () -> 1);
        CallRejectedException rejection = (CallRejectedException) CallContractTest.failureOf(call);
        assertEquals(CallRejectedException.Reason.CLOSED, rejection.reason());
        assertEquals("Client.fetch was refused: 'db' is closed", rejection.getMessage());
        assertThrows(CallRejectedException.class, () -> executor.execute(() -> {}));
        assertEquals(1, executor.stats().rejected());
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aBodyThatIgnoresTheInterruptIsReported(ExecutorPolicy policy) {
        FacadeExecutor executor = policy.open();
        Gate gate = new Gate();
        CompletableFuture<Void> stubborn = AsyncCall.run(executor, "Client.stubborn", gate::passStubbornly);
        gate.awaitEntered();
        long start = System.nanoTime();
        ShutdownReport report = executor.close(SOON);
        long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertEquals(new ShutdownReport(0, 1, List.of("Client.stubborn")), report);
        assertTrue(took >= 500 && took < 5_000, "took " + took + " ms");
        assertTrue(stubborn.isCancelled());
        assertEquals(1, executor.stats().abandoned());
        gate.open();
        Gate.until(() -> executor.stats().running() == 0);
        assertEquals(0, executor.stats().abandoned());
    }

    @Test
    void anAbandonedCallIsNotInterruptedByTheCloseEither() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        Gate gate = new Gate();
        CompletableFuture<Void> call = AsyncCall.run(executor, OnCancel.ABANDON, "call", gate::pass);
        gate.awaitEntered();
        assertEquals(List.of("call"), executor.close(SOON).stragglers());
        assertTrue(call.isCancelled());
        assertFalse(gate.interrupted.get());
        gate.open();
    }

    @Test
    void closingAgainGivesTheSameReport() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        AsyncCall.call(executor, "call", () -> 1).join();
        ShutdownReport report = executor.close(SOON);
        assertSame(report, executor.close(Duration.ZERO));
        executor.close();
    }

    @Test
    void whoClosesAtTheSameTimeWaits() {
        FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).queueCapacity(0).open();
        Gate gate = new Gate();
        AsyncCall.run(executor, "running", gate::pass);
        gate.awaitEntered();
        CompletableFuture<ShutdownReport> first = closeElsewhere(executor, Duration.ofSeconds(30));
        awaitClosing(executor);
        CompletableFuture<ShutdownReport> second = closeElsewhere(executor, Duration.ZERO);
        assertThrows(java.util.concurrent.TimeoutException.class, () -> second.get(50, TimeUnit.MILLISECONDS));
        gate.open();
        assertSame(first.join(), second.join());
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#facades")
    void aCallThatClosesItsExecutorIsAStraggler(ExecutorKind kind) {
        try (OpenExecutor subject = kind.open()) {
            FacadeExecutor executor = subject.facade;
            AtomicBoolean interrupted = new AtomicBoolean();
            CompletableFuture<ShutdownReport> call = AsyncCall.call(executor, "closing", () -> {
                ShutdownReport report = executor.close(Duration.ofSeconds(30));
                interrupted.set(Thread.currentThread().isInterrupted());
                return report;
            });
            ShutdownReport report = call.orTimeout(10, TimeUnit.SECONDS).join();
            assertEquals(new ShutdownReport(0, 0, List.of("closing")), report);
            assertFalse(interrupted.get());
            assertEquals(Counted.of("1 completed"), executor.stats());
        }
    }

    @Test
    void twoCallsThatCloseTheirExecutorDoNotWaitForEachOther() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open();
        CountDownLatch both = new CountDownLatch(2);
        Body<ShutdownReport> closing = () -> {
            both.countDown();
            Gate.await(both);
            return executor.close(Duration.ofSeconds(30));
        };
        CompletableFuture<ShutdownReport> first = AsyncCall.call(executor, "first", closing);
        CompletableFuture<ShutdownReport> second = AsyncCall.call(executor, "second", closing);
        assertEquals(
                List.of("first", "second"),
                first.orTimeout(10, TimeUnit.SECONDS).join().stragglers());
        assertSame(first.join(), second.orTimeout(10, TimeUnit.SECONDS).join());
    }

    @Test
    void acceptedTasksRunEvenBehindACallThatDoesNotReturn() {
        for (Duration grace : List.of(Duration.ZERO, SOON)) {
            FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
            Gate gate = new Gate();
            AsyncCall.run(executor, "stubborn", gate::passStubbornly);
            gate.awaitEntered();
            AtomicInteger ran = new AtomicInteger();
            for (int i = 0; i < 100; i++) {
                executor.execute(ran::incrementAndGet);
            }
            ShutdownReport report = executor.close(grace);
            assertEquals(100, ran.get());
            assertEquals(new ShutdownReport(0, 1, List.of("stubborn")), report);
            gate.open();
        }
    }

    @Test
    void tasksThatABorrowedPoolLostRunAtTheClose() {
        FacadeExecutor executor = ExecutorPolicy.using(task -> {}).open();
        AtomicInteger ran = new AtomicInteger();
        executor.execute(ran::incrementAndGet);
        CompletableFuture<Integer> call = AsyncCall.call(executor, "lost", () -> 1);
        assertEquals(new ShutdownReport(0, 1, List.of()), executor.close(SOON));
        assertEquals(1, ran.get());
        assertTrue(call.isCancelled());
    }

    @Test
    void tasksThatABorrowedPoolRefusedAreForgotten() {
        IllegalStateException failure = new IllegalStateException("broken");
        FacadeExecutor executor = ExecutorPolicy.using(task -> {
                    throw failure;
                })
                .open();
        CallRejectedException rejection = assertThrows(CallRejectedException.class, () -> executor.execute(() -> {}));
        assertSame(failure, rejection.getCause());
        assertTrue(
                CallContractTest.failureOf(AsyncCall.call(executor, "call", () -> 1)) instanceof CallRejectedException);
        ShutdownReport report = closeElsewhere(executor, Duration.ofSeconds(30))
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
        assertEquals(new ShutdownReport(0, 0, List.of()), report);
    }

    @Test
    void dependentsThatDoNotReturnHoldUpNobody() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        Gate gate = new Gate();
        Gate dependents = new Gate();
        AtomicReference<String> thread = new AtomicReference<>();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        calls.add(AsyncCall.run(executor, "running", gate::pass));
        for (int i = 0; i < 10; i++) {
            CompletableFuture<Integer> call = AsyncCall.call(executor, "queued", () -> 1);
            call.whenComplete((value, failure) -> {
                thread.set(Thread.currentThread().getName());
                dependents.passStubbornly();
            });
            calls.add(call);
        }
        ShutdownReport report =
                closeElsewhere(executor, SOON).orTimeout(10, TimeUnit.SECONDS).join();
        assertEquals(11, report.settled());
        assertTrue(calls.stream().allMatch(CompletableFuture::isCancelled));
        assertTrue(thread.get().startsWith("asyncfacade-settle-"), thread.get());
        dependents.open();
    }

    @Test
    void aStageIsCancelledAtTheEndOfTheGrace() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture<String> call = AsyncCall.stage(executor, "call", () -> stage);
        Gate.until(() -> executor.stats().running() == 1);
        assertEquals(new ShutdownReport(0, 1, List.of()), executor.close(SOON));
        assertTrue(call.isCancelled());
        assertTrue(stage.isCancelled());
    }

    @Test
    void anInterruptEndsTheGraceAndIsKept() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        Gate gate = new Gate();
        CompletableFuture<Void> call = AsyncCall.run(executor, "call", gate::pass);
        gate.awaitEntered();
        Thread.currentThread().interrupt();
        ShutdownReport report = executor.close(Duration.ofSeconds(30));
        assertTrue(Thread.interrupted());
        assertEquals(new ShutdownReport(0, 1, List.of()), report);
        assertTrue(call.isCancelled());
    }

    @Test
    void aBorrowedPoolIsNotClosed() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        ExecutorPolicy.using(pool).open().close();
        assertFalse(pool.isShutdown());
        assertEquals(1, pool.submit(() -> 1).get());
        pool.shutdown();
    }

    @Test
    void theThreadsEndWithTheExecutor() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        Thread thread = AsyncCall.call(executor, "call", Thread::currentThread).join();
        executor.close();
        Gate.until(() -> !thread.isAlive());
    }

    @Test
    void aGraceMakesSenseOrIsRefused() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        assertThrows(IllegalArgumentException.class, () -> executor.close(Duration.ofMillis(-1)));
        assertThrows(NullPointerException.class, () -> executor.close(null));
        assertEquals(1, AsyncCall.call(executor, "still open", () -> 1).join());
        assertEquals(
                List.of(), executor.close(Duration.ofSeconds(Long.MAX_VALUE)).stragglers());
    }

    /** Calls come from all sides while the executor closes: each one is settled, whatever it met. */
    @Test
    void noCallIsForgottenWhenTheCloseRacesWithCallers() throws Exception {
        for (int round = 0; round < 50; round++) {
            FacadeExecutor executor =
                    ExecutorPolicy.platformThreads(2).queueCapacity(20).open();
            List<CompletableFuture<Integer>> calls = new java.util.concurrent.CopyOnWriteArrayList<>();
            AtomicBoolean stop = new AtomicBoolean();
            CountDownLatch busy = new CountDownLatch(20);
            Thread caller = new Thread(() -> {
                while (!stop.get()) {
                    calls.add(AsyncCall.call(executor, "call", () -> {
                        Thread.yield();
                        return 1;
                    }));
                    busy.countDown();
                }
            });
            caller.start();
            Gate.await(busy);
            executor.close(Duration.ofMillis(round % 3));
            stop.set(true);
            caller.join();
            Gate.until(() -> executor.stats().running() == 0);
            calls.forEach(call -> assertTrue(call.isDone()));
        }
    }

    @Test
    void theTimeoutOfACallThatClosesItsExecutorStillComes() {
        ManualTime time = new ManualTime();
        ManualTime.Pool pool = new ManualTime.Pool(time, 1, 1, new LinkedBlockingQueue<>());
        FacadeExecutor executor =
                ExecutorPolicy.using(pool).timeout(Duration.ofSeconds(1)).open();
        Gate closed = new Gate();
        CompletableFuture<Void> call = AsyncCall.run(executor, "closer", () -> {
            executor.close(Duration.ZERO);
            closed.pass();
        });
        closed.awaitEntered();
        time.advance(Duration.ofSeconds(1));
        assertSame(CallTimeoutException.class, CallContractTest.failureOf(call).getClass());
        Gate.until(closed.interrupted::get);
        pool.shutdownNow();
    }
}
