package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CallRejectedException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to a call too many. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OverflowTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final ManualTime time = new ManualTime();
    private final ManualTime.Pool pool = new ManualTime.Pool(time, 4, 4, new LinkedBlockingQueue<>());
    private final Gate gate = new Gate();

    @AfterEach
    void shutDown() {
        gate.open();
        pool.shutdownNow();
    }

    private ExecutorPolicy blocking(Duration patience) {
        return ExecutorPolicy.using(pool)
                .named("db")
                .maxConcurrency(1)
                .queueCapacity(0)
                .onOverflow(Overflow.blockUpTo(patience));
    }

    /** Takes the only slot. */
    private CompletableFuture<Void> fill(FacadeExecutor executor) {
        CompletableFuture<Void> running = AsyncCall.run(executor, OnCancel.ABANDON, "running", gate::passStubbornly);
        gate.awaitEntered();
        return running;
    }

    /** A thread that makes a call. */
    private static final class Caller extends Thread {
        private final FacadeExecutor executor;
        private final VoidBody body;
        private final AtomicReference<CompletableFuture<Void>> made = new AtomicReference<>();
        private volatile boolean interruptKept;

        Caller(FacadeExecutor executor, VoidBody body) {
            this.executor = executor;
            this.body = body;
            setDaemon(true);
        }

        @Override
        public void run() {
            made.set(AsyncCall.run(executor, "Client.call", body));
            interruptKept = isInterrupted();
        }

        /** Starts it, and waits until it is blocked. */
        Caller block() {
            start();
            Gate.until(() -> getState() == State.WAITING);
            return this;
        }

        CompletableFuture<Void> call() {
            try {
                join(Gate.PATIENCE_SECONDS * 1000);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return made.get();
        }

        CallRejectedException rejection() {
            return assertInstanceOf(CallRejectedException.class, CallContractTest.failureOf(call()));
        }
    }

    @Test
    void blockedCallersGetThePlacesInTheirOrder() {
        try (FacadeExecutor executor = blocking(HOUR).open()) {
            CompletableFuture<Void> running = fill(executor);
            List<Integer> order = Collections.synchronizedList(new ArrayList<>());
            List<Caller> callers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                int number = i;
                callers.add(new Caller(executor, () -> order.add(number)).block());
            }
            assertEquals(Counted.of("1 running"), executor.stats());
            gate.open();
            running.join();
            callers.forEach(caller -> caller.call().join());
            assertEquals(List.of(0, 1, 2, 3, 4), order);
            assertEquals(0, time.pending());
        }
    }

    @Test
    void whoHasBeenBlockedLongEnoughIsRefused() {
        try (FacadeExecutor executor = blocking(Duration.ofSeconds(5)).open()) {
            fill(executor);
            Caller caller = new Caller(executor, () -> {}).block();
            time.advance(Duration.ofMillis(4_999));
            assertTrue(caller.isAlive());
            time.advance(Duration.ofMillis(1));
            CallRejectedException rejection = caller.rejection();
            assertEquals(Reason.QUEUE_FULL, rejection.reason());
            assertEquals(
                    "Client.call was refused: 'db' has its limit of 1 running, and nothing may wait (queueCapacity 0),"
                            + " and no place became free in time",
                    rejection.getMessage());
            assertFalse(caller.interruptKept);
            assertEquals(Counted.of("1 running, 1 rejected"), executor.stats());
            gate.open();
        }
    }

    @Test
    void aPlaceThatWasNotTakenGoesToTheNextOne() {
        try (FacadeExecutor executor = blocking(Duration.ofSeconds(5)).open()) {
            CompletableFuture<Void> running = fill(executor);
            Caller first = new Caller(executor, () -> {}).block();
            time.advance(Duration.ofSeconds(3));
            Caller second = new Caller(executor, () -> {}).block();
            time.advance(Duration.ofSeconds(2));
            assertEquals(Reason.QUEUE_FULL, first.rejection().reason());
            gate.open();
            running.join();
            second.call().join();
        }
    }

    @Test
    void aBlockedCallerThatIsInterruptedIsRefusedAndKeepsItsInterrupt() {
        try (FacadeExecutor executor = blocking(HOUR).open()) {
            fill(executor);
            Caller caller = new Caller(executor, () -> {}).block();
            Caller behind = new Caller(executor, () -> {}).block();
            caller.interrupt();
            assertEquals(Reason.QUEUE_FULL, caller.rejection().reason());
            assertTrue(caller.interruptKept);
            gate.open();
            behind.call().join();
        }
    }

    @Test
    void aBlockedCallerIsRefusedWhenTheExecutorIsClosed() {
        FacadeExecutor executor = blocking(HOUR).open();
        fill(executor);
        Caller caller = new Caller(executor, () -> {}).block();
        executor.close(Duration.ZERO);
        assertEquals(Reason.CLOSED, caller.rejection().reason());
        assertEquals(0, time.pending());
    }

    @Test
    void whoIsBlockedLongerThanTheCallMayTakeTimesOut() {
        try (FacadeExecutor executor = blocking(HOUR)
                .queueTimeout(Duration.ofSeconds(2))
                .timeout(Duration.ofSeconds(9))
                .open()) {
            fill(executor);
            Caller caller = new Caller(executor, () -> {}).block();
            time.advance(Duration.ofSeconds(2));
            CallTimeoutException timeout =
                    assertInstanceOf(CallTimeoutException.class, CallContractTest.failureOf(caller.call()));
            assertEquals(CallTimeoutException.Phase.QUEUED, timeout.phase());
            assertEquals(Duration.ofSeconds(2), timeout.queued());
            assertEquals(
                    "Client.call did not start within its queueTimeout of 2000 ms: it waited for 2000 ms;"
                            + " executor 'db' (1 running, 0 queued)",
                    timeout.getMessage());
            assertEquals(Counted.of("1 running, 1 timedOut"), executor.stats());
            gate.open();
        }
    }

    @Test
    void aWorkerIsRefusedAtOnceBecauseItWouldWaitForItself() {
        try (FacadeExecutor executor = blocking(HOUR).open()) {
            CompletableFuture<Throwable> inner = AsyncCall.call(
                    executor,
                    "outer",
                    () -> CallContractTest.failureOf(AsyncCall.call(executor, "Client.inner", () -> 1)));
            CallRejectedException rejection = assertInstanceOf(CallRejectedException.class, inner.join());
            assertEquals(Reason.QUEUE_FULL, rejection.reason());
            assertEquals(
                    "Client.inner was refused: 'db' has its limit of 1 running, and nothing may wait (queueCapacity 0),"
                            + " and a thread of the executor does not wait for itself",
                    rejection.getMessage());
        }
    }

    @Test
    void aCancelledCallInTheQueueMakesRoomForWhoIsBlocked() {
        try (FacadeExecutor executor = blocking(HOUR).queueCapacity(1).open()) {
            fill(executor);
            CompletableFuture<Integer> queued = AsyncCall.call(executor, "queued", () -> 1);
            Caller caller = new Caller(executor, () -> {}).block();
            queued.cancel(true);
            CompletableFuture<Void> call = caller.call();
            assertFalse(call.isDone());
            gate.open();
            call.join();
        }
    }

    @Test
    void aPlainTaskIsBlockedAndThrownOutTheSameWay() {
        try (FacadeExecutor executor = blocking(Duration.ofSeconds(1)).open()) {
            fill(executor);
            AtomicReference<CallRejectedException> thrown = new AtomicReference<>();
            CountDownLatch over = new CountDownLatch(1);
            Thread caller = new Thread(() -> {
                thrown.set(assertThrows(CallRejectedException.class, () -> executor.execute(() -> {})));
                over.countDown();
            });
            caller.start();
            Gate.until(() -> caller.getState() == Thread.State.WAITING);
            time.advance(Duration.ofSeconds(1));
            Gate.await(over);
            assertEquals(Reason.QUEUE_FULL, thrown.get().reason());
            gate.open();
        }
    }

    @Test
    void aTimeSourceThatFailsEndsTheWaitingAtOnce() {
        ManualTime broken = new ManualTime() {
            @Override
            public java.util.concurrent.Future<?> schedule(
                    Runnable action, long delay, java.util.concurrent.TimeUnit unit) {
                throw new IllegalStateException("no timer");
            }
        };
        try (FacadeExecutor executor = ExecutorPolicy.using(broken.timed(pool))
                .maxConcurrency(1)
                .queueCapacity(0)
                .onOverflow(Overflow.blockUpTo(HOUR))
                .open()) {
            fill(executor);
            assertInstanceOf(
                    CallRejectedException.class, CallContractTest.failureOf(AsyncCall.call(executor, "call", () -> 1)));
            gate.open();
        }
    }

    @Test
    void theCallerRunsWhatFindsNoPlace() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .queueCapacity(1)
                .onOverflow(Overflow.callerRuns())
                .open()) {
            fill(executor);
            CompletableFuture<Integer> queued = AsyncCall.call(executor, "queued", () -> 1);
            AtomicReference<Thread> thread = new AtomicReference<>();
            CompletableFuture<ExecutorStats> call = AsyncCall.call(executor, "call", () -> {
                thread.set(Thread.currentThread());
                return executor.stats();
            });
            assertTrue(call.isDone());
            assertSame(Thread.currentThread(), thread.get());
            assertEquals(Counted.of("1 queued, 2 running"), call.join());
            gate.open();
            queued.join();
        }
    }

    @Test
    void theCallerIsNotBlamedForWhatItsCallRethrows() {
        StackOverflowError error = new StackOverflowError("not really");
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .queueCapacity(0)
                .onOverflow(Overflow.callerRuns())
                .open()) {
            fill(executor);
            CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> {
                throw error;
            });
            assertSame(error, CallContractTest.failureOf(call));
            gate.open();
        }
    }
}
