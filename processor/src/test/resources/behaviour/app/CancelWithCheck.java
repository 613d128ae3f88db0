package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncFacade;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls that the delegate itself stops. */
final class CancelWithCheck {
    @AsyncFacade
    @AsyncFacade.CancelWith("stop")
    interface Pump {
        int run();

        void runOn();

        CompletableFuture<Integer> later();

        @AsyncFacade.CancelWith("quit")
        int other();

        void stop();

        void quit();
    }

    private static class SlowPump implements Pump {
        final CountDownLatch started = new CountDownLatch(1);
        final CountDownLatch stopped = new CountDownLatch(1);
        final CountDownLatch quit = new CountDownLatch(1);
        final AtomicInteger stops = new AtomicInteger();
        volatile boolean interrupted;

        private int await(CountDownLatch latch) {
            started.countDown();
            try {
                assertTrue(latch.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                interrupted = true;
            }
            return 7;
        }

        @Override
        public int run() {
            return await(stopped);
        }

        @Override
        public void runOn() {
            await(stopped);
        }

        @Override
        public CompletableFuture<Integer> later() {
            started.countDown();
            return new CompletableFuture<>();
        }

        @Override
        public int other() {
            return await(quit);
        }

        @Override
        public void stop() {
            stops.incrementAndGet();
            stopped.countDown();
        }

        @Override
        public void quit() {
            quit.countDown();
        }
    }

    private interface Call {
        CompletableFuture<?> on(CancelWithCheck_PumpAsync pump);
    }

    private static SlowPump afterCancelOf(Call call) throws InterruptedException {
        SlowPump pump = new SlowPump();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CompletableFuture<?> future = call.on(new CancelWithCheck_PumpAsync(pump, pool));
        assertTrue(pump.started.await(30, TimeUnit.SECONDS));
        assertTrue(future.cancel(true));
        pool.shutdown();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        assertFalse(pump.interrupted);
        return pump;
    }

    static void aRunningCallIsStopped() throws InterruptedException {
        assertEquals(1, afterCancelOf(CancelWithCheck_PumpAsync::run).stops.get());
        assertEquals(1, afterCancelOf(CancelWithCheck_PumpAsync::runOn).stops.get());
    }

    static void aCallWhoseStageRunsIsStopped() throws InterruptedException {
        assertTrue(afterCancelOf(CancelWithCheck_PumpAsync::later).stopped.await(30, TimeUnit.SECONDS));
    }

    static void aMethodMayBeStoppedByAnother() throws InterruptedException {
        SlowPump pump = afterCancelOf(CancelWithCheck_PumpAsync::other);
        assertEquals(0, pump.quit.getCount());
        assertEquals(0, pump.stops.get());
    }

    static void anAdapterSaysWhatItCallsAndWhere() {
        SlowPump pump = new SlowPump() {
            @Override
            public String toString() {
                return "a pump";
            }
        };
        Executor executor = new Executor() {
            @Override
            public void execute(Runnable task) {
                task.run();
            }

            @Override
            public String toString() {
                return "a caller";
            }
        };
        assertEquals(
                "CancelWithCheck_PumpAsync[delegate=a pump, executor=a caller]",
                new CancelWithCheck_PumpAsync(pump, executor).toString());
    }
}
