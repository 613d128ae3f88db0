package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A place in a body where the test can wait for the worker, and the worker for the test. */
final class Gate {

    /** More than any machine needs; a test that waits this long has failed. */
    static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final AtomicInteger entries = new AtomicInteger();
    final AtomicBoolean interrupted = new AtomicBoolean();

    /** For the body: waits until the gate is open, or the thread is interrupted. */
    void pass() throws InterruptedException {
        entries.incrementAndGet();
        entered.countDown();
        try {
            assertTrue(opened.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the gate was never opened");
        } catch (InterruptedException e) {
            interrupted.set(true);
            throw e;
        }
    }

    /** For a body that does not care about interrupts, and leaves the thread's flag as it finds it at the end. */
    void passStubbornly() {
        entries.incrementAndGet();
        entered.countDown();
        boolean flagged = false;
        while (opened.getCount() > 0) {
            try {
                assertTrue(opened.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "the gate was never opened");
            } catch (InterruptedException e) {
                interrupted.set(true);
                flagged = true;
            }
        }
        if (flagged) {
            Thread.currentThread().interrupt();
        }
    }

    void awaitEntered() {
        await(entered);
    }

    void awaitOpened() {
        await(opened);
    }

    void open() {
        opened.countDown();
    }

    int entries() {
        return entries.get();
    }

    static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS), "waited in vain");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the other threads of a race are there, to begin it together. */
    static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits for a state that no latch tells of, because it comes after the last thing that a body can do. */
    static void until(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "never became true");
            Thread.yield();
        }
    }
}
