package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A dependent that waits on the only thread of an executor leaves it a thread for the calls. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpareThreadTest {

    /** The task is queued while the thread is still counted as one that will take it: no other thread may. */
    @Test
    void aTaskThatComesInTheMomentOfTheWaitIsRun() {
        PlatformThreads pool = new PlatformThreads(1, Thread::new);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10); // a busy machine takes a millisecond for each
        for (int round = 0; round < 20_000 && System.nanoTime() - end < 0; round++) {
            CyclicBarrier barrier = new CyclicBarrier(2);
            CountDownLatch ran = new CountDownLatch(1);
            CountDownLatch over = new CountDownLatch(1);
            pool.execute(() -> {
                Gate.meet(barrier);
                pool.addSpare();
                Gate.await(ran);
                pool.removeSpare();
                over.countDown();
            });
            Gate.meet(barrier);
            for (int i = 0; i < round % 50; i++) { // which of the two is first depends on the machine
                Thread.onSpinWait();
            }
            pool.execute(ran::countDown);
            Gate.await(over);
        }
        pool.shutdown();
    }

    private static int nest(FacadeExecutor executor, int left) {
        return left == 0
                ? 0
                : AsyncCall.call(executor, "call", () -> 1)
                        .thenApply(value -> value + nest(executor, left - 1))
                        .join();
    }

    /** Runs the dependent on the thread of its call, whichever is faster. */
    private static CompletableFuture<Integer> inDependent(FacadeExecutor executor, Supplier<Integer> dependent) {
        CountDownLatch hangs = new CountDownLatch(1);
        CompletableFuture<Integer> stage = AsyncCall.call(executor, "root", () -> {
                    Gate.await(hangs);
                    return 0;
                })
                .thenApply(value -> dependent.get());
        hangs.countDown();
        return stage;
    }

    private final AtomicBoolean enough = new AtomicBoolean();

    private int endless(FacadeExecutor executor) {
        return enough.get() ? 0 : inDependent(executor, () -> endless(executor)).join();
    }

    @Test
    void aRecursionThroughDependentsHasAnEnd() throws Exception {
        FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).named("narrow").open();
        CompletableFuture<Integer> endless = inDependent(executor, () -> endless(executor));
        // A thousand threads are made for it, one after the other.
        Throwable failure = endless.handle((value, thrown) -> thrown).get(3 * Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
        enough.set(
                true); // the call that was not waited for runs, and begins anew: until the grace of the close is over
        while (failure.getCause() != null) {
            failure = failure.getCause();
        }
        assertInstanceOf(IllegalStateException.class, failure);
        assertEquals(
                "a stage that depends on a call was not waited for: all threads of executor 'narrow', and 1024 more,"
                        + " wait inside of such stages. If this is a recursion that has an end, return stages"
                        + " (thenCompose) instead of waiting for calls in stages",
                failure.getMessage());
        int most = executor.admission.ownPool().getLargestPoolSize();
        assertTrue(most <= 2 * PlatformThreads.MAX_SPARE, most + " threads"); // those that end count for a moment
        assertEquals(1, AsyncCall.call(executor, "after", () -> 1).get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        executor.close();
    }

    @Test
    void oneThatEndsAnswers() throws Exception {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open();
        assertEquals(40, inDependent(executor, () -> nest(executor, 40)).get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        executor.close();
    }
}
