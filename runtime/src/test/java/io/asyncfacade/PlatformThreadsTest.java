package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many threads an executor has that waits in dependents, beside those for its bodies. */
@Timeout(30)
class PlatformThreadsTest {

    private final PlatformThreads pool =
            new PlatformThreads(1, new DaemonThreads("test-", ClassLoader.getSystemClassLoader()));
    private final Gate gate = new Gate();

    @AfterEach
    void shutDown() {
        gate.open();
        pool.shutdown();
    }

    private void assertThreads(int threads) {
        assertEquals(threads, pool.getCorePoolSize());
        assertEquals(threads, pool.getMaximumPoolSize());
    }

    @Test
    void aSpareThreadRunsWhatWaits() {
        assertThreads(1);
        pool.execute(gate::passStubbornly);
        gate.awaitEntered();
        CountDownLatch ran = new CountDownLatch(1);
        pool.execute(ran::countDown);
        assertEquals(1, pool.getQueue().size());
        assertTrue(pool.addSpare());
        assertThreads(2);
        Gate.await(ran);
        pool.removeSpare();
        assertThreads(1);
    }

    @Test
    void aThreadThatIsOneTooManyEnds() {
        assertTrue(pool.addSpare());
        pool.execute(gate::passStubbornly);
        gate.awaitEntered();
        CountDownLatch ran = new CountDownLatch(1);
        pool.execute(ran::countDown);
        Gate.await(ran);
        pool.removeSpare();
        Gate.until(() -> pool.getPoolSize() == 1);
    }

    @Test
    void aRecursionThatDoesNotEndGetsNoMore() {
        for (int spare = 0; spare < 1 + PlatformThreads.MAX_SPARE; spare++) {
            assertTrue(pool.addSpare());
        }
        assertFalse(pool.addSpare());
        assertThreads(2 + PlatformThreads.MAX_SPARE);
        pool.removeSpare();
        assertTrue(pool.addSpare());
        assertEquals(0, pool.getPoolSize(), "none is started before there is something to run");
    }

    /** Makes as many threads as it is told, and then says that there is no memory for more. */
    private static final class ScarceThreads implements ThreadFactory {
        private int left;

        @Override
        public Thread newThread(Runnable work) {
            if (left == 0) {
                left = 1; // one fails, the next can be had
                throw new OutOfMemoryError("no thread");
            }
            left--;
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }
    }

    private final ScarceThreads scarce = new ScarceThreads();

    @Test
    void aTaskWaitsForTheThreadsThatAreThereIfNoneCanBeMade() {
        PlatformThreads threads = new PlatformThreads(2, scarce);
        scarce.left = 1;
        threads.execute(gate::passStubbornly);
        gate.awaitEntered();
        CountDownLatch ran = new CountDownLatch(1);
        threads.execute(ran::countDown);
        assertEquals(1, threads.getQueue().size());
        assertEquals(1, threads.getPoolSize());
        gate.open();
        Gate.await(ran);
        threads.shutdown();
    }

    @Test
    void aThreadThatIsMissingWhereOthersWaitIsTriedAgain() {
        PlatformThreads threads = new PlatformThreads(1, scarce);
        scarce.left = 1;
        threads.execute(gate::passStubbornly);
        gate.awaitEntered();
        assertTrue(threads.addSpare());
        CountDownLatch ran = new CountDownLatch(1);
        threads.execute(ran::countDown);
        Gate.await(ran);
        gate.open();
        threads.shutdown();
    }

    @Test
    void aTaskForWhichThereIsNoThreadAtAllIsRefused() {
        PlatformThreads threads = new PlatformThreads(1, scarce);
        assertThrows(OutOfMemoryError.class, () -> threads.execute(() -> {}));
        assertEquals(0, threads.getQueue().size());
        threads.shutdown();
    }

    @Test
    void idleThreadsEnd() {
        assertTrue(pool.allowsCoreThreadTimeOut());
        assertEquals(5, pool.getKeepAliveTime(TimeUnit.SECONDS));
    }
}
