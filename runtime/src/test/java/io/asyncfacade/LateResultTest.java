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
import java.util.function.Function;
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

    /** A future that goes on although it was cancelled. */
    private static final class Unstoppable<T> extends CompletableFuture<T> {

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            return false;
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
    private Gate gate = new Gate();

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
        gate = new Gate();
    }

    @Test
    void isClosedOnce() {
        cancelAndFinish(AsyncCall.callClosing(pool, "open", this::open));
        assertEquals(1, resource.closes.get());
        assertNull(handled.get());
    }

    @Test
    void isNotClosedWhenItWasDelivered() {
        gate.open();
        assertSame(resource, AsyncCall.callClosing(pool, "open", this::open).join());
        assertEquals(0, resource.closes.get());
    }

    @Test
    void isNotClosedWhenItIsTheDelegate() {
        cancelAndFinish(AsyncCall.callClosing(pool, OnCancel.INTERRUPT, "open", resource, this::open));
        assertEquals(0, resource.closes.get());
    }

    @Test
    void isClosedWhenItIsNotTheDelegate() {
        cancelAndFinish(AsyncCall.callClosing(pool, OnCancel.ABANDON, "open", new Resource(), this::open));
        assertEquals(1, resource.closes.get());
    }

    /** What the result is at run time says nothing about whose it is: a shared pool may be returned as an Object. */
    @Test
    void isNotClosedByThePlainEntries() {
        cancelAndFinish(AsyncCall.call(pool, "open", this::open));
        cancelAndFinish(AsyncCall.call(pool, OnCancel.INTERRUPT, "open", this::open));
        cancelAndFinish(AsyncCall.nested(pool, OnCancel.INTERRUPT, "open", this::open, Adapter::new));
        completeAfterCancel(source -> AsyncCall.stage(pool, "open", () -> source));
        completeAfterCancel(
                source -> AsyncCall.nestedStage(pool, OnCancel.INTERRUPT, "open", () -> source, Adapter::new));
        assertEquals(0, resource.closes.get());
    }

    @Test
    void ofAStageIsClosedUnlessItIsTheDelegate() {
        completeAfterCancel(source -> AsyncCall.stageClosing(pool, "open", () -> source));
        assertEquals(1, resource.closes.get());
        completeAfterCancel(
                source -> AsyncCall.nestedStageClosing(pool, OnCancel.INTERRUPT, "open", () -> source, Adapter::new));
        assertEquals(2, resource.closes.get());
        completeAfterCancel(source -> AsyncCall.stageClosing(pool, OnCancel.INTERRUPT, "open", resource, () -> source));
        completeAfterCancel(source ->
                AsyncCall.nestedStageClosing(pool, OnCancel.INTERRUPT, "open", resource, () -> source, Adapter::new));
        assertEquals(2, resource.closes.get());
    }

    /** Cancels a call that follows a stage, which then ends with the resource all the same. */
    private void completeAfterCancel(Function<CompletableFuture<Resource>, CompletableFuture<?>> follow) {
        CompletableFuture<Resource> source = new Unstoppable<>();
        CompletableFuture<?> call = follow.apply(source);
        AsyncCall.run(pool, "barrier", () -> {}).join();
        assertTrue(call.cancel(true));
        source.complete(resource);
    }

    @Test
    void isKnownToTheCallThatDeliveredIt() {
        gate.open();
        CompletableFuture<?> plain = AsyncCall.call(pool, "open", this::open);
        CompletableFuture<?> closing = AsyncCall.callClosing(pool, "open", this::open);
        CompletableFuture<?> adapted =
                AsyncCall.nestedClosing(pool, OnCancel.INTERRUPT, "open", this::open, Adapter::new);
        CompletableFuture<?> itself = AsyncCall.callClosing(pool, OnCancel.INTERRUPT, "open", resource, this::open);
        CompletableFuture.allOf(plain, closing, adapted, itself).join();
        assertNull(((CallFuture<?>) plain).closeableResult());
        assertSame(resource, ((CallFuture<?>) closing).closeableResult());
        assertSame(resource, ((CallFuture<?>) adapted).closeableResult());
        assertNull(((CallFuture<?>) itself).closeableResult());
    }

    @Test
    void thatCannotBeClosedIsReportedToTheThread() {
        resource.onClose = new IOException("cannot close");
        cancelAndFinish(AsyncCall.callClosing(pool, "open", this::open));
        assertSame(resource.onClose, handled.get());
    }

    @Test
    void isClosedAfterATimeoutToo() {
        CompletableFuture<Resource> future = AsyncCall.callClosing(pool, "open", this::open);
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
                AsyncCall.nested(pool, OnCancel.INTERRUPT, "open", () -> (Resource) null, Adapter::new);
        assertNull(future.join());
    }

    @Test
    void isClosedAsTheBodyReturnedItAndNotAdapted() {
        AtomicInteger adapted = new AtomicInteger();
        cancelAndFinish(AsyncCall.nestedClosing(pool, OnCancel.INTERRUPT, "open", this::open, result -> {
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
                AsyncCall.nestedClosing(pool, OnCancel.ABANDON, "open", () -> resource, result -> {
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
                AsyncCall.nestedClosing(pool, OnCancel.INTERRUPT, "open", () -> resource, result -> {
                    throw thrown;
                });
        assertSame(thrown, CallContractTest.failureOf(future));
        assertEquals(1, resource.closes.get());
        assertSame(resource.onClose, thrown.getSuppressed()[0]);
        assertFalse(future.isCancelled());
    }

    /** Exactly one owner: whichever side wins, the resource is delivered or closed, never both. For two seconds. */
    @Test
    void hasExactlyOneOwnerUnderLoad() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        int late = 0;
        for (int round = 0; late == 0 || System.nanoTime() < end; round++) {
            Resource made = new Resource();
            AtomicInteger step = new AtomicInteger();
            int spins = round % 60;
            CompletableFuture<Resource> future = AsyncCall.callClosing(pool, OnCancel.ABANDON, "open", () -> {
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
