package io.asyncfacade.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallRejectedException;
import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.CallTimeoutException.Phase;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Overflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests in which other threads make calls, run them, or let the time pass. */
@Timeout(60)
class ManualThreadsTest {

    private final ManualExecutor manual = new ManualExecutor();
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void everyThreadComesBack() throws InterruptedException {
        others.shutdown();
        assertTrue(others.awaitTermination(10, TimeUnit.SECONDS), "a thread hangs");
    }

    private static Throwable failureOf(CompletableFuture<?> call) {
        return assertThrows(CompletionException.class, call::join).getCause();
    }

    @Test
    void aCallerThatJoinsOnItsOwnThreadIsWaitedFor() throws Exception {
        Future<Integer> caller =
                others.submit(() -> AsyncCall.call(manual, "A.x", () -> 7).join());
        manual.awaitPending(1);
        manual.assertPending("A.x");
        manual.runNext();
        assertEquals(7, caller.get(10, TimeUnit.SECONDS));
    }

    @Test
    void whatWasCancelledIsNotWorthWaitingFor() {
        AsyncCall.run(manual, "A.x", () -> {}).cancel(true);
        AsyncCall.run(manual, "A.y", () -> {});
        manual.awaitPending(1);
        Thread.currentThread().interrupt(); // who has to wait notices
        assertThrows(AssertionError.class, () -> manual.awaitPending(2));
        assertTrue(Thread.interrupted());
    }

    @Test
    void whoWaitsCanBeInterruptedAndStaysSo() {
        Thread.currentThread().interrupt();
        AssertionError error = assertThrows(AssertionError.class, () -> manual.awaitPending(1));
        assertEquals("interrupted while it waited; pending: none; timers: none", error.getMessage());
        assertTrue(Thread.interrupted());
        Thread.currentThread().interrupt();
        assertThrows(AssertionError.class, () -> manual.awaitTimers(1));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aTimeoutInterruptsABodyOnAnotherThread() throws Exception {
        FacadeExecutor executor =
                ExecutorPolicy.using(manual).timeout(Duration.ofSeconds(2)).open();
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        CompletableFuture<String> interrupted = new CompletableFuture<>();
        CompletableFuture<Void> call = AsyncCall.run(executor, "A.x", () -> {
            entered.countDown();
            try {
                never.await();
            } catch (InterruptedException expected) {
                interrupted.complete("interrupted");
                throw expected;
            }
        });
        manual.advance(Duration.ofMillis(500));
        Future<?> worker = others.submit(manual::runNext);
        assertTrue(entered.await(10, TimeUnit.SECONDS));
        manual.advance(Duration.ofMillis(1499));
        assertFalse(call.isDone());
        manual.advance(Duration.ofMillis(1));
        assertTrue(call.isDone());
        CallTimeoutException timeout = assertInstanceOf(CallTimeoutException.class, failureOf(call));
        assertEquals(Phase.RUNNING, timeout.phase());
        assertEquals(Duration.ofMillis(500), timeout.queued());
        assertEquals(Duration.ofMillis(1500), timeout.running());
        assertEquals("interrupted", interrupted.get(10, TimeUnit.SECONDS));
        worker.get(10, TimeUnit.SECONDS);
        assertEquals(0, executor.close(Duration.ZERO).settled());
    }

    @Test
    void aBlockedCallerIsTurnedAwayWhenItsPatienceIsOver() throws Exception {
        FacadeExecutor executor = ExecutorPolicy.using(manual)
                .maxConcurrency(1)
                .queueCapacity(0)
                .onOverflow(Overflow.blockUpTo(Duration.ofSeconds(2)))
                .open();
        AsyncCall.run(executor, "A.first", () -> {});
        Future<CompletableFuture<Void>> caller = others.submit(() -> AsyncCall.run(executor, "A.second", () -> {}));
        manual.awaitTimers(1);
        manual.advance(Duration.ofMillis(1999));
        assertFalse(caller.isDone());
        manual.advance(Duration.ofMillis(1));
        CallRejectedException rejection =
                assertInstanceOf(CallRejectedException.class, failureOf(caller.get(10, TimeUnit.SECONDS)));
        assertEquals(CallRejectedException.Reason.QUEUE_FULL, rejection.reason());
        executor.close(Duration.ZERO);
    }

    @Test
    void aBlockedCallerGoesOnWhenACallHasBeenRun() throws Exception {
        FacadeExecutor executor = ExecutorPolicy.using(manual)
                .maxConcurrency(1)
                .queueCapacity(0)
                .onOverflow(Overflow.blockUpTo(Duration.ofSeconds(2)))
                .open();
        AsyncCall.run(executor, "A.first", () -> {});
        Future<CompletableFuture<Integer>> caller = others.submit(() -> AsyncCall.call(executor, "A.second", () -> 2));
        manual.awaitTimers(1);
        manual.runNext();
        manual.awaitPending(1);
        manual.run("A.second");
        assertEquals(2, caller.get(10, TimeUnit.SECONDS).join());
        manual.advance(Duration.ofSeconds(5));
        executor.close(Duration.ZERO);
    }

    @Test
    void nothingIsLostOrRunTwiceWhenManyThreadsCallAndRun() throws Exception {
        int threads = 4;
        int each = 2_000;
        AtomicInteger runs = new AtomicInteger();
        List<Future<List<CompletableFuture<Integer>>>> callers = new ArrayList<>();
        List<Future<?>> runners = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int seed = i;
            callers.add(others.submit(() -> {
                List<CompletableFuture<Integer>> calls = new ArrayList<>();
                for (int call = 0; call < each; call++) {
                    calls.add(AsyncCall.call(manual, "A.x", runs::incrementAndGet));
                    manual.schedule(runs::incrementAndGet, 1, TimeUnit.NANOSECONDS);
                }
                return calls;
            }));
            runners.add(others.submit(() -> manual.runShuffled(seed)));
            runners.add(others.submit(() -> manual.advance(Duration.ofNanos(1))));
        }
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (Future<List<CompletableFuture<Integer>>> caller : callers) {
            calls.addAll(caller.get(30, TimeUnit.SECONDS));
        }
        for (Future<?> runner : runners) {
            runner.get(30, TimeUnit.SECONDS);
        }
        manual.runAll();
        manual.advance(Duration.ofNanos(1));
        assertTrue(calls.stream().allMatch(CompletableFuture::isDone));
        assertEquals(2 * threads * each, runs.get());
        assertTrue(manual.toString().endsWith("pending: none; timers: none]"), manual::toString);
    }
}
