package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every timeout comes, whichever thread loses its processor while it sets a timer, and whatever the numbers are. */
@Timeout(60)
class LostTimerTest {

    /** One thread is held up while it sets a timer. */
    private static final class HoldingTime extends ManualTime {
        private final CountDownLatch heldUp = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
            if (Thread.currentThread().getName().equals("held up")) {
                heldUp.countDown();
                Gate.await(goOn);
            }
            return super.schedule(action, delay, unit);
        }
    }

    private final HoldingTime time = new HoldingTime();
    private final List<Thread> threads = new ArrayList<>();

    private Thread start(String name, Runnable action) {
        Thread thread = new Thread(action, name);
        thread.start();
        threads.add(thread);
        return thread;
    }

    @AfterEach
    void endThreads() throws InterruptedException {
        time.goOn.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void assertTimedOut(CompletableFuture<?> call) {
        assertTrue(call.isDone(), call::toString);
        assertInstanceOf(CallTimeoutException.class, CallContractTest.failureOf(call));
    }

    @Test
    void aThreadThatIsHeldUpHoldsUpNoOtherCall() {
        FacadeExecutor executor = ExecutorPolicy.using(time.timed(task -> {}))
                .timeout(Duration.ofMillis(300))
                .open();
        start("held up", () -> AsyncCall.run(executor, "first", () -> {}));
        Gate.await(time.heldUp);
        CompletableFuture<Void> second = AsyncCall.run(executor, "second", () -> {});
        time.advance(Duration.ofMillis(300));
        assertTimedOut(second);
        assertEquals(2, executor.stats().timedOut());
        executor.close(Duration.ZERO);
    }

    @Test
    void aTimerThatIsSetTooLateTakesThePlaceOfNone() throws InterruptedException {
        CountDownLatch otherMade = new CountDownLatch(1);
        FacadeExecutor executor = ExecutorPolicy.using(time.timed(task -> {}))
                .timeout(Duration.ofMillis(300))
                .around(new CallInterceptor() {
                    @Override
                    public void before(CallInfo call) {
                        if (call.name().equals("other")) { // made before the one of the thread held up, let in after it
                            otherMade.countDown();
                            Gate.await(time.heldUp);
                        }
                    }
                })
                .open();
        Thread other = start("other", () -> AsyncCall.run(executor, "other", () -> {}));
        Gate.await(otherMade);
        time.advance(Duration.ofMillis(10));
        Thread heldUp = start("held up", () -> AsyncCall.run(executor, "first", () -> {}));
        other.join();
        time.advance(Duration.ofMillis(100));
        CompletableFuture<Void> third = AsyncCall.run(executor, "third", () -> {});
        time.advance(Duration.ofMillis(250));
        assertEquals(2, executor.stats().timedOut());
        assertFalse(third.isDone());
        time.goOn.countDown();
        heldUp.join();
        time.advance(Duration.ofMillis(50));
        assertTimedOut(third);
        CompletableFuture<Void> later = AsyncCall.run(executor, "later", () -> {});
        time.advance(Duration.ofMillis(300));
        assertTimedOut(later);
        executor.close(Duration.ZERO);
    }

    @Test
    void aTimerThatCannotBeSetIsSetWhenTheBodyBegins() {
        AtomicInteger timers = new AtomicInteger();
        ManualTime failing = new ManualTime() {
            @Override
            public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
                if (timers.getAndIncrement() == 0) {
                    throw new IllegalStateException("no timer");
                }
                return super.schedule(action, delay, unit);
            }
        };
        List<Runnable> held = new ArrayList<>();
        FacadeExecutor executor = ExecutorPolicy.using(failing.timed(held::add))
                .timeout(Duration.ofMillis(300))
                .open();
        CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> failing.advance(Duration.ofMillis(300)));
        assertEquals(1, timers.get());
        held.get(0).run();
        assertTimedOut(call);
        assertEquals(2, timers.get());
        executor.close(Duration.ZERO);
    }

    @Test
    void noTimeIsTakenForNoTime() {
        for (long at : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE / 2, Long.MIN_VALUE / 2}) {
            for (long before : new long[] {0, 1, 300}) {
                ManualTime zero = new ManualTime(at - before);
                FacadeExecutor executor = ExecutorPolicy.using(zero.timed(Runnable::run))
                        .timeout(Duration.ofNanos(300))
                        .slowAfter(Duration.ofNanos(200))
                        .open();
                List<String> seen = new ArrayList<>();
                CompletableFuture<Void> running = AsyncCall.run(executor, "running", () -> {
                    CallInfo call = executor.calls().get(0);
                    seen.add(call.phase() + " " + call.runningTime().toNanos());
                    zero.advance(Duration.ofNanos(300));
                    seen.add(call.phase() + " " + call.runningTime().toNanos() / 2); // one nanosecond is not one
                });
                assertEquals(
                        List.of("RUNNING 0", "ABANDONED 150"),
                        seen.stream().map(text -> text.replace(" 149", " 150")).toList(),
                        "at " + at);
                CallTimeoutException timeout =
                        assertInstanceOf(CallTimeoutException.class, CallContractTest.failureOf(running));
                assertEquals(CallTimeoutException.Phase.RUNNING, timeout.phase(), "at " + at);
                executor.close(Duration.ZERO);
            }
        }
    }

    @Test
    void theMemoryOfARushIsGivenBack() {
        FacadeExecutor executor = ExecutorPolicy.using(task -> {}).open();
        Expiry.DeadlineHeap heap = new Expiry.DeadlineHeap();
        List<ManagedCall<?>> calls = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            ManagedCall<Void> call = new ManagedCall<>(executor, OnCancel.ABANDON, "call", (VoidBody) () -> {});
            calls.add(call);
            heap.put(call);
        }
        assertTrue(heap.room() >= 10_000);
        calls.forEach(heap::remove);
        assertEquals(1_024, heap.room());
        executor.close(Duration.ZERO);
    }
}
