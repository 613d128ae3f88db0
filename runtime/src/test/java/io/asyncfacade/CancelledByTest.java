package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A part of a body that is stopped by an action of its delegate. */
@Timeout(30)
class CancelledByTest {

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final AtomicInteger stops = new AtomicInteger();
    private final Gate gate = new Gate();

    @AfterEach
    void shutDown() {
        gate.open();
        pool.shutdownNow();
    }

    private void stop() {
        stops.incrementAndGet();
        gate.open();
    }

    private void barrier() {
        AsyncCall.run(pool, "barrier", () -> {}).join();
    }

    @Test
    void isStoppedByTheActionAndNotInterrupted() {
        CompletableFuture<Void> call =
                AsyncCall.run(pool, "call", () -> CurrentCall.cancelledBy(this::stop, gate::passStubbornly));
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        barrier();
        assertEquals(1, stops.get());
        assertFalse(gate.interrupted.get());
    }

    @Test
    void returnsWhatThePartReturnsAndThrowsWhatItThrows() {
        IOException failure = new IOException();
        CompletableFuture<String> value =
                AsyncCall.call(pool, "call", () -> CurrentCall.cancelledBy(this::stop, () -> "value"));
        CompletableFuture<Void> broken = AsyncCall.run(
                pool,
                "call",
                () -> CurrentCall.cancelledBy(this::stop, () -> {
                    throw failure;
                }));
        assertEquals("value", value.join());
        assertSame(failure, CallContractTest.failureOf(broken));
        assertEquals(0, stops.get());
    }

    @Test
    void takesTheActionBackAfterThePart() {
        CompletableFuture<Void> call = AsyncCall.run(pool, "call", () -> {
            CurrentCall.cancelledBy(this::stop, () -> "value");
            gate.pass();
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        barrier();
        assertEquals(0, stops.get());
        assertTrue(gate.interrupted.get());
    }

    @Test
    void takesTheActionBackAfterAPartWithoutAValue() {
        CompletableFuture<Void> call = AsyncCall.run(pool, "call", () -> {
            CurrentCall.cancelledBy(this::stop, (VoidBody) () -> {});
            gate.pass();
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        barrier();
        assertEquals(0, stops.get());
        assertTrue(gate.interrupted.get());
    }

    @Test
    void doesNotBeginInACallThatWasCancelledBefore() {
        AtomicInteger parts = new AtomicInteger();
        AtomicInteger refusals = new AtomicInteger();
        CompletableFuture<Integer> call = AsyncCall.call(pool, OnCancel.ABANDON, "Test.call", () -> {
            gate.passStubbornly();
            CancellationException refusal = assertThrows(
                    CancellationException.class,
                    () -> CurrentCall.cancelledBy(this::stop, () -> parts.incrementAndGet()));
            assertEquals("Test.call was cancelled before it began", refusal.getMessage());
            assertThrows(
                    CancellationException.class,
                    () -> CurrentCall.stageCancelledBy(this::stop, () -> parts.incrementAndGet()));
            return refusals.incrementAndGet();
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        gate.open();
        barrier();
        assertEquals(1, refusals.get());
        assertEquals(0, parts.get());
        assertEquals(0, stops.get());
    }

    @Test
    void lastsUntilTheStageSettles() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        CompletableFuture<String> call =
                AsyncCall.stage(pool, "call", () -> CurrentCall.stageCancelledBy(this::stop, () -> stage));
        barrier();
        assertTrue(call.cancel(true));
        gate.awaitOpened();
        assertEquals(1, stops.get());
        assertTrue(stage.isCancelled());
    }

    @Test
    void justRunsOutsideOfACall() throws Throwable {
        assertEquals("value", CurrentCall.cancelledBy(this::stop, () -> "value"));
        CurrentCall.cancelledBy(this::stop, () -> gate.open());
        gate.awaitOpened();
        assertEquals("stage", CurrentCall.stageCancelledBy(this::stop, () -> "stage"));
    }
}
