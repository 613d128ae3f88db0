package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten thousand calls of every fate, by several callers: afterwards everything is as before. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MixedLoadTest {

    private static final int CALLERS = 4;
    private static final int ROUNDS = 2_500;
    private static final int LIMIT = 3;

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger tooMany = new AtomicInteger();
    private final AtomicInteger innerCalls = new AtomicInteger();

    /** An executor by a time that one of the callers lets pass. */
    record Load(String name, ManualTime time, MatrixWatch watch, Supplier<ExecutorPolicy> policy) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Load> loads() {
        List<Load> loads = new ArrayList<>();
        loads.add(load("reject", Overflow.reject(), null));
        loads.add(load("block", Overflow.blockUpTo(Duration.ofMillis(5)), null));
        loads.add(load("listen", Overflow.reject(), new CallListener() {}));
        return loads.stream();
    }

    private static Load load(String name, Overflow overflow, CallListener listener) {
        ManualTime time = new ManualTime();
        MatrixWatch watch = new MatrixWatch();
        return new Load(name, time, watch, () -> {
            ManualTime.Pool pool = watch.new Pool(time, 4, 4, new LinkedBlockingQueue<>());
            ExecutorPolicy policy = ExecutorPolicy.using(pool)
                    .maxConcurrency(LIMIT)
                    .queueCapacity(8)
                    .onOverflow(overflow)
                    .queueTimeout(Duration.ofMillis(20))
                    .timeout(Duration.ofMillis(30));
            return listener == null ? policy : policy.listener(listener).propagating(task -> task);
        });
    }

    @ParameterizedTest
    @MethodSource("loads")
    void noSlotNoTimerAndNoCountIsLost(Load load) throws Exception {
        FacadeExecutor executor = load.policy.get().open();
        AtomicInteger settled = new AtomicInteger();
        CountDownLatch callers = new CountDownLatch(CALLERS);
        for (int i = 0; i < CALLERS; i++) {
            Random random = new Random(i);
            Thread caller = new Thread(() -> {
                for (int round = 0; round < ROUNDS; round++) {
                    CompletableFuture<?> call = call(executor, random.nextInt(12));
                    call.whenComplete((value, failure) -> settled.incrementAndGet());
                    if (round % 4 == 0) {
                        call.handle((value, failure) -> failure).join();
                    }
                }
                callers.countDown();
            });
            caller.setDaemon(true);
            caller.start();
        }
        while (callers.getCount() > 0
                || executor.stats().queued() + executor.stats().running() > 0) {
            load.time.advance(Duration.ofMillis(1));
            Thread.yield();
        }
        assertEquals(0, tooMany.get(), "bodies beyond the limit");
        Gate.until(() -> settled.get() == CALLERS * ROUNDS);
        ExecutorStats stats = executor.stats();
        long outcomes = stats.completed() + stats.failed() + stats.cancelled() + stats.timedOut() + stats.rejected();
        assertEquals(CALLERS * ROUNDS + innerCalls.get(), outcomes, stats::toString);
        assertEquals(0, stats.abandoned());
        assertTrue(stats.completed() > 0 && stats.failed() > 0 && stats.cancelled() > 0, stats::toString);
        checkCapacity(executor);
        Gate.until(() -> load.time.pending() <= 1); // the timer of a call is forgotten by the last of its dependents
        executor.close();
        assertEquals(0, load.time.pending());
        Gate.until(load.watch::isIdle);
        assertEquals(0, load.watch.workersLeft.get());
        assertEquals(0, load.watch.interruptsLeft.get());
    }

    private static void checkCapacity(FacadeExecutor executor) throws Exception {
        CountDownLatch together = new CountDownLatch(LIMIT);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        for (int i = 0; i < LIMIT; i++) {
            calls.add(AsyncCall.run(executor, "together", () -> {
                together.countDown();
                Gate.await(together);
            }));
        }
        for (CompletableFuture<Void> call : calls) {
            call.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertFalse(together.getCount() > 0);
    }

    private CompletableFuture<?> call(FacadeExecutor executor, int fate) {
        CompletableFuture<Integer> call = AsyncCall.call(executor, "call", () -> {
            if (inside.incrementAndGet() > LIMIT) {
                tooMany.incrementAndGet();
            }
            try {
                return body(executor, fate);
            } finally {
                inside.decrementAndGet();
            }
        });
        switch (fate) {
            case 2 -> call.cancel(true);
            case 3 -> call.cancel(false);
            case 4 -> call.complete(4);
            case 5 -> call.completeExceptionally(new IllegalStateException("from outside"));
            case 6 -> call.orTimeout(2, TimeUnit.MILLISECONDS);
            default -> {}
        }
        return call;
    }

    private int body(FacadeExecutor executor, int fate) throws Exception {
        switch (fate) {
            case 1 -> throw new IllegalStateException("from inside");
            case 6, 7 -> new CountDownLatch(1).await(1, TimeUnit.MILLISECONDS);
            case 8 -> CurrentCall.onCancel(() -> {}).close();
            case 9 -> {
                innerCalls.incrementAndGet();
                try {
                    return AsyncCall.call(executor, "inner", () -> 9).join();
                } catch (RuntimeException refusedOrTimedOut) {
                    return 0;
                }
            }
            default -> {}
        }
        return fate;
    }
}
