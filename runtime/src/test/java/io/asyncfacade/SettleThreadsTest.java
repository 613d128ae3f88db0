package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The library's own threads: enough of them that nothing waits for ever, and not one for each of a crowd. */
@Timeout(60)
class SettleThreadsTest {

    @Test
    void dependentsThatWaitForEachOtherAllRun() {
        int count = 300;
        CountDownLatch all = new CountDownLatch(count);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        FacadeExecutor executor =
                ExecutorPolicy.using(task -> {}).timeout(Duration.ofMillis(1)).open();
        for (int i = 0; i < count; i++) {
            CompletableFuture<Void> call = AsyncCall.run(executor, "late", () -> {});
            calls.add(call.handle((nothing, failure) -> {
                all.countDown();
                Gate.await(all);
                return nothing;
            }));
        }
        calls.forEach(CompletableFuture::join);
        executor.close(Duration.ZERO);
    }

    @Test
    void aCrowdOfShortOnesSharesThreads() {
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        FacadeExecutor executor =
                ExecutorPolicy.using(task -> {}).timeout(Duration.ofMillis(100)).open();
        for (int i = 0; i < 3_000; i++) {
            CompletableFuture<Void> call = AsyncCall.run(executor, "late", () -> {});
            calls.add(call.handle((nothing, failure) -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2)); // the load, not a wait for something
                most.accumulateAndGet(SettleThreads.count(), Math::max);
                return nothing;
            }));
        }
        calls.forEach(CompletableFuture::join);
        assertTrue(most.get() <= 300, most + " threads"); // some may be blocked by another test
        executor.close(Duration.ZERO);
    }

    @Test
    void theyHoldNothingOfTheThreadThatNeededThem() throws Exception {
        ThreadGroup group = new ThreadGroup("application");
        InheritableThreadLocal<String> local = new InheritableThreadLocal<>();
        CompletableFuture<Thread> made = new CompletableFuture<>();
        CompletableFuture<String> inherited = new CompletableFuture<>();
        Thread application = new Thread(group, () -> {
            local.set("of the application");
            Thread.currentThread().setContextClassLoader(new ClassLoader() {});
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            SettleThreads.execute(() -> {
                inherited.complete(local.get());
                made.complete(Thread.currentThread());
            });
        });
        application.start();
        application.join();
        Thread thread = made.get();
        assertNull(inherited.get());
        assertNull(thread.getThreadGroup().getParent());
        assertSame(ClassLoader.getSystemClassLoader(), thread.getContextClassLoader());
        assertEquals(Thread.NORM_PRIORITY, thread.getPriority());
        assertTrue(thread.isDaemon());
    }
}
