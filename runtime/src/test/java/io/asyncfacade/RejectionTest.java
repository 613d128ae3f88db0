package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Executors that do not take a call, lose it, or fail while they have it. */
@Timeout(30)
class RejectionTest {

    static Stream<Throwable> thrown() {
        return Stream.of(
                new RejectedExecutionException("full"),
                new IllegalStateException("broken"),
                new NoClassDefFoundError("an error"),
                new OutOfMemoryError("unable to create native thread"));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatTheExecutorThrowsIsTheCauseOfARejection(Throwable failure) {
        AtomicBoolean called = new AtomicBoolean();
        Executor refusing = task -> RejectionTest.<RuntimeException>sneak(failure);
        CompletableFuture<Void> future = AsyncCall.run(refusing, "Client.fetch", () -> called.set(true));
        CallRejectedException rejection = (CallRejectedException) CallContractTest.failureOf(future);
        assertEquals(CallRejectedException.Reason.EXECUTOR, rejection.reason());
        assertSame(failure, rejection.getCause());
        assertTrue(rejection.getMessage().contains("Client.fetch"));
        assertFalse(called.get());
    }

    @Test
    void aPoolThatIsFullOrShutDownRefusesIntoTheFuture() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>());
        Gate gate = new Gate();
        CompletableFuture<Void> running = AsyncCall.run(pool, "running", gate::pass);
        gate.awaitEntered();
        assertTrue(CallContractTest.failureOf(AsyncCall.call(pool, "full", () -> 1)) instanceof CallRejectedException);
        gate.open();
        running.join();
        pool.shutdown();
        assertTrue(CallContractTest.failureOf(AsyncCall.call(pool, "down", () -> 1)) instanceof CallRejectedException);
    }

    @Test
    void anExecutorThatThrowsAfterItRanTheCallChangesNothing() {
        Executor executor = task -> {
            task.run();
            throw new IllegalStateException("afterwards");
        };
        assertEquals("value", AsyncCall.call(executor, "call", () -> "value").join());
    }

    @Test
    void anExecutorThatKeepsWhatItRefusedCallsNobody() {
        AtomicReference<Runnable> kept = new AtomicReference<>();
        AtomicBoolean called = new AtomicBoolean();
        Executor executor = task -> {
            kept.set(task);
            throw new RejectedExecutionException();
        };
        CompletableFuture<Void> future = AsyncCall.run(executor, "call", () -> called.set(true));
        kept.get().run();
        assertTrue(CallContractTest.failureOf(future) instanceof CallRejectedException);
        assertFalse(called.get());
    }

    @Test
    void aDirectExecutorDoesNotThrowWhatTheCallRethrows() {
        StackOverflowError error = new StackOverflowError();
        CompletableFuture<Void> future = AsyncCall.run(Runnable::run, "call", () -> {
            throw error;
        });
        assertSame(error, CallContractTest.failureOf(future));
    }

    @Test
    void anErrorOfTheMachineSettlesTheCallAndReachesTheHandlerOfTheThread() {
        OutOfMemoryError error = new OutOfMemoryError("not really");
        AtomicReference<Throwable> handled = new AtomicReference<>();
        AtomicInteger threads = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(1, task -> {
            Thread thread = new Thread(task);
            threads.incrementAndGet();
            thread.setUncaughtExceptionHandler((t, e) -> handled.set(e));
            return thread;
        });
        CompletableFuture<Void> future = AsyncCall.run(pool, "call", () -> {
            throw error;
        });
        assertSame(error, CallContractTest.failureOf(future));
        assertEquals("next", AsyncCall.call(pool, "next", () -> "next").join());
        Gate.until(() -> handled.get() == error);
        assertEquals(2, threads.get());
        pool.shutdown();
    }

    @Test
    void cancellingAQueuedCallFreesItsPlaceInTheQueueOfAPool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(10));
        Gate gate = new Gate();
        CompletableFuture<Void> running = AsyncCall.run(pool, "running", gate::pass);
        gate.awaitEntered();
        AtomicInteger calls = new AtomicInteger();
        for (int round = 0; round < 2; round++) {
            List<CompletableFuture<Integer>> queued = Stream.generate(
                            () -> AsyncCall.call(pool, "queued", calls::incrementAndGet))
                    .limit(10)
                    .toList();
            assertEquals(10, pool.getQueue().size());
            assertTrue(queued.stream().allMatch(future -> future.cancel(true)));
            assertEquals(0, pool.getQueue().size());
        }
        gate.open();
        running.join();
        assertEquals(0, calls.get());
        pool.shutdown();
    }

    @Test
    void whatShutdownNowReturnsAreTheFutures() {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        Gate gate = new Gate();
        CompletableFuture<Void> running = AsyncCall.run(pool, "running", gate::pass);
        gate.awaitEntered();
        CompletableFuture<Integer> queued = AsyncCall.call(pool, "queued", () -> 1);
        List<Runnable> returned = pool.shutdownNow();
        assertSame(queued, returned.get(0));
        assertTrue(((Future<?>) returned.get(0)).cancel(true));
        assertTrue(queued.isCancelled());
        assertTrue(CallContractTest.failureOf(running) instanceof InterruptedException);
    }

    @Test
    void aMistakeInTheAdapterIsThrown() {
        Body<Integer> body = () -> 1;
        assertEquals("executor", nullPointer(() -> AsyncCall.call(null, "name", body)));
        assertEquals("onCancel", nullPointer(() -> AsyncCall.call(Runnable::run, (OnCancel) null, "name", body)));
        assertEquals("name", nullPointer(() -> AsyncCall.call(Runnable::run, null, body)));
        assertEquals("body", nullPointer(() -> AsyncCall.call(Runnable::run, "name", null)));
        assertEquals("body", nullPointer(() -> AsyncCall.run(Runnable::run, "name", null)));
        assertEquals("body", nullPointer(() -> AsyncCall.stage(Runnable::run, "name", null)));
        assertEquals("adapter", nullPointer(() -> AsyncCall.nested(Runnable::run, OnCancel.AUTO, "name", body, null)));
    }

    private static String nullPointer(Runnable call) {
        return assertThrows(NullPointerException.class, call::run).getMessage();
    }

    @SuppressWarnings("unchecked")
    static <X extends Throwable> void sneak(Throwable failure) throws X {
        throw (X) failure;
    }
}
