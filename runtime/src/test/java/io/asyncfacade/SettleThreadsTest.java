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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The library's own threads: enough of them that nothing waits for ever, and not one for each of a crowd. */
@Timeout(60)
class SettleThreadsTest {

    @Test
    void dependentsThatWaitForEachOtherAllRun() {
        int count = 300;
        Thread test = Thread.currentThread();
        CountDownLatch all = new CountDownLatch(count);
        List<CompletableFuture<Void>> calls = new ArrayList<>();
        FacadeExecutor executor =
                ExecutorPolicy.using(task -> {}).timeout(Duration.ofMillis(1)).open();
        for (int i = 0; i < count; i++) {
            CompletableFuture<Void> call = AsyncCall.run(executor, "late", () -> {});
            calls.add(call.handle((nothing, failure) -> {
                all.countDown();
                if (Thread.currentThread() != test) { // a call that is late already; this one still has others to make
                    Gate.await(all);
                }
                return nothing;
            }));
        }
        calls.forEach(CompletableFuture::join);
        executor.close(Duration.ZERO);
    }

    /** Threads by the clock of a test, with tasks that end when it says so. */
    private static final class Crowd {
        final ManualTime time = new ManualTime();
        final AtomicInteger made = new AtomicInteger();
        final Semaphore starts = new Semaphore(0);
        final Semaphore ends = new Semaphore(0);
        private final ExecutorService pool = Executors.newCachedThreadPool();
        private final SettleThreads threads = new SettleThreads(
                work -> {
                    made.incrementAndGet();
                    pool.execute(work);
                },
                time);

        /** Adds tasks, of which the first ones start at once. */
        Crowd(int tasks) {
            for (int i = 0; i < tasks; i++) {
                assertTrue(threads.tryAdd(() -> {
                    starts.release();
                    ends.acquireUninterruptibly();
                }));
            }
            starts.acquireUninterruptibly(made.get());
        }

        /** A millisecond passes in which so many tasks end, and as many others start. */
        void pass(int ended) {
            ends.release(ended);
            starts.acquireUninterruptibly(ended);
            int before = made.get();
            time.advance(Duration.ofMillis(1));
            starts.acquireUninterruptibly(made.get() - before);
        }

        void end() {
            ends.release(1_000_000);
            pool.shutdown();
        }
    }

    @Test
    void aCrowdOfShortOnesSharesThreads() {
        Crowd crowd = new Crowd(1_000);
        assertEquals(8, crowd.made.get());
        for (int millis = 0; millis < 100; millis++) {
            crowd.pass(8); // so all will have ended in 125 milliseconds
        }
        assertEquals(11, crowd.made.get()); // until it is known how fast they are
        crowd.end();
    }

    @Test
    void aCrowdOfLongOnesGetsAThreadEachMillisecond() {
        Crowd crowd = new Crowd(1_000);
        for (int millis = 0; millis < 50; millis++) {
            crowd.pass(0);
        }
        assertEquals(8 + 50, crowd.made.get());
        for (int millis = 0; millis < 300; millis++) {
            crowd.pass(1);
        }
        assertEquals(256, crowd.made.get()); // more would be none the faster, as long as some end
        for (int millis = 0; millis < 25; millis++) {
            crowd.pass(0);
        }
        assertEquals(256 + 25 / 5, crowd.made.get()); // but they may wait for one that has not begun
        crowd.end();
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
