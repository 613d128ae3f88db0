package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Results that come after their call was settled, and results that are handed on through an adapter. */
@Timeout(30)
class LateResultTest {

    private static final class Resource implements AutoCloseable {

        final AtomicInteger closes = new AtomicInteger();
        Throwable onClose;

        @Override
        public void close() {
            closes.incrementAndGet();
            if (onClose != null) {
                RejectionTest.<RuntimeException>sneak(onClose);
            }
        }
    }

    private record Adapter(Resource resource) {}

    private final AtomicReference<Throwable> handled = new AtomicReference<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(1, task -> {
        Thread thread = new Thread(task);
        thread.setUncaughtExceptionHandler((t, e) -> handled.set(e));
        return thread;
    });
    private final Resource resource = new Resource();
    private final Gate gate = new Gate();

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    private Resource open() {
        gate.passStubbornly();
        return resource;
    }

    /** Cancels a call that is inside of its body, and waits until its thread is free. */
    private void cancelAndFinish(CompletableFuture<?> future) {
        gate.awaitEntered();
        assertTrue(future.cancel(true));
        gate.open();
        AsyncCall.run(pool, "barrier", () -> {}).join();
    }

    @Test
    void isClosedOnce() {
        cancelAndFinish(AsyncCall.call(pool, "open", this::open));
        assertEquals(1, resource.closes.get());
        assertNull(handled.get());
    }

    @Test
    void isNotClosedWhenItWasDelivered() {
        gate.open();
        assertSame(resource, AsyncCall.call(pool, "open", this::open).join());
        assertEquals(0, resource.closes.get());
    }

    @Test
    void isNotClosedWhenItIsKept() {
        cancelAndFinish(AsyncCall.call(pool, OnCancel.INTERRUPT, "open", resource, this::open));
        assertEquals(0, resource.closes.get());
    }

    @Test
    void isClosedWhenSomethingElseIsKept() {
        cancelAndFinish(AsyncCall.call(pool, OnCancel.ABANDON, "open", new Resource(), this::open));
        assertEquals(1, resource.closes.get());
    }

    @Test
    void isNotClosedWhenEveryResultIsKept() {
        cancelAndFinish(AsyncCall.call(pool, OnCancel.INTERRUPT, "open", AsyncCall.EVERY_RESULT, this::open));
        assertEquals(0, resource.closes.get());
    }

    @Test
    void thatCannotBeClosedIsReportedToTheThread() {
        resource.onClose = new IOException("cannot close");
        cancelAndFinish(AsyncCall.call(pool, "open", this::open));
        assertSame(resource.onClose, handled.get());
    }

    @Test
    void isClosedAfterATimeoutToo() {
        CompletableFuture<Resource> future = AsyncCall.call(pool, "open", this::open);
        gate.awaitEntered();
        future.completeOnTimeout(null, 1, TimeUnit.MILLISECONDS).join();
        gate.open();
        AsyncCall.run(pool, "barrier", () -> {}).join();
        assertEquals(1, resource.closes.get());
    }

    @Test
    void isAdaptedOnTheThreadOfTheBody() {
        gate.open();
        AtomicReference<Thread> body = new AtomicReference<>();
        AtomicReference<Thread> adapting = new AtomicReference<>();
        CompletableFuture<Adapter> future = AsyncCall.nested(
                pool,
                OnCancel.INTERRUPT,
                "open",
                null,
                () -> {
                    body.set(Thread.currentThread());
                    return open();
                },
                result -> {
                    adapting.set(Thread.currentThread());
                    return new Adapter(result);
                });
        assertSame(resource, future.join().resource());
        assertSame(body.get(), adapting.get());
    }

    @Test
    void thatIsNullIsNotAdapted() {
        CompletableFuture<Adapter> future =
                AsyncCall.nested(pool, OnCancel.INTERRUPT, "open", null, () -> (Resource) null, Adapter::new);
        assertNull(future.join());
    }

    @Test
    void isClosedAsTheBodyReturnedItAndNotAdapted() {
        AtomicInteger adapted = new AtomicInteger();
        cancelAndFinish(AsyncCall.nested(pool, OnCancel.INTERRUPT, "open", null, this::open, result -> {
            adapted.incrementAndGet();
            return new Adapter(result);
        }));
        assertEquals(1, resource.closes.get());
        assertEquals(0, adapted.get());
    }

    @Test
    void whoseCallIsCancelledWhileItIsAdaptedIsClosedToo() {
        Gate adapting = new Gate();
        CompletableFuture<Adapter> future =
                AsyncCall.nested(pool, OnCancel.ABANDON, "open", null, () -> resource, result -> {
                    adapting.passStubbornly();
                    return new Adapter(result);
                });
        adapting.awaitEntered();
        assertTrue(future.cancel(true));
        adapting.open();
        AsyncCall.run(pool, "barrier", () -> {}).join();
        assertEquals(1, resource.closes.get());
    }

    @Test
    void whoseAdapterThrowsIsClosedAndTheCallFails() {
        IllegalStateException thrown = new IllegalStateException("no adapter");
        resource.onClose = new IOException("cannot close");
        CompletableFuture<Adapter> future =
                AsyncCall.nested(pool, OnCancel.INTERRUPT, "open", null, () -> resource, result -> {
                    throw thrown;
                });
        assertSame(thrown, CallContractTest.failureOf(future));
        assertEquals(1, resource.closes.get());
        assertSame(resource.onClose, thrown.getSuppressed()[0]);
        assertFalse(future.isCancelled());
    }

    /** Exactly one owner: whoever wins, the resource is delivered or closed, and never both. For two seconds. */
    @Test
    void hasExactlyOneOwnerUnderLoad() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        int late = 0;
        for (int round = 0; late == 0 || System.nanoTime() < end; round++) {
            Resource made = new Resource();
            AtomicInteger step = new AtomicInteger();
            int spins = round % 60;
            CompletableFuture<Resource> future = AsyncCall.call(pool, OnCancel.ABANDON, "open", () -> {
                step.set(1);
                while (step.get() == 1) {
                    Thread.yield();
                }
                for (int spin = 0; spin < spins; spin++) {
                    Thread.onSpinWait();
                }
                return made;
            });
            while (step.get() == 0) {
                Thread.yield();
            }
            step.set(2);
            boolean cancelled = future.cancel(true);
            AsyncCall.run(pool, "barrier", () -> {}).join();
            assertEquals(cancelled ? 1 : 0, made.closes.get(), "round " + round);
            late += cancelled ? 1 : 0;
        }
    }
}
