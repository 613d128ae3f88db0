package io.asyncfacade;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A dependent that waits on the only thread of an executor leaves it a thread for the calls. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpareThreadTest {

    /** The task is queued while the thread is still counted as one that will take it: no other thread may. */
    @Test
    void aTaskThatComesInTheMomentOfTheWaitIsRun() {
        PlatformThreads pool = new PlatformThreads(1, Thread::new);
        for (int round = 0; round < 20_000; round++) {
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
}
