package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** Whether cancelling interrupts the thread that runs a call. */
final class CancelCheck {
    @AsyncFacade
    interface Own extends Callable<String> {}

    @AsyncFacade(onCancel = OnCancel.ABANDON)
    interface Patient extends Callable<String> {}

    @AsyncFacade(of = Callable.class, name = "Foreign*Async")
    interface Foreign {}

    @AsyncFacade(of = Callable.class, name = "Impatient*Async", onCancel = OnCancel.INTERRUPT)
    interface Impatient {}

    private static final class Blocked implements Own, Patient {
        final CountDownLatch started = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        volatile String end = "none";

        @Override
        public String call() {
            started.countDown();
            try {
                end = goOn.await(30, TimeUnit.SECONDS) ? "ran on" : "forgotten";
            } catch (InterruptedException e) {
                end = "interrupted";
            }
            return end;
        }
    }

    private static String end(BiFunction<Blocked, Executor, CompletableFuture<String>> call, boolean mayInterrupt)
            throws InterruptedException {
        Blocked blocked = new Blocked();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CompletableFuture<String> future = call.apply(blocked, pool);
        assertTrue(blocked.started.await(30, TimeUnit.SECONDS));
        assertTrue(future.cancel(mayInterrupt));
        pool.shutdown();
        if (!pool.awaitTermination(200, TimeUnit.MILLISECONDS)) {
            blocked.goOn.countDown();
            assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        }
        return blocked.end;
    }

    static void callOfAnOwnTypeIsInterrupted() throws InterruptedException {
        assertEquals("interrupted", end((own, pool) -> new CancelCheck_OwnAsync(own, pool).call(), true));
    }

    static void cancelWithoutInterruptDoesNotInterrupt() throws InterruptedException {
        assertEquals("ran on", end((own, pool) -> new CancelCheck_OwnAsync(own, pool).call(), false));
    }

    static void callThatIsToBeAbandonedRunsOn() throws InterruptedException {
        assertEquals("ran on", end((own, pool) -> new CancelCheck_PatientAsync(own, pool).call(), true));
    }

    static void callOfAForeignTypeRunsOn() throws InterruptedException {
        assertEquals("ran on", end((own, pool) -> new ForeignCallableAsync<>(own, pool).call(), true));
    }

    static void callOfAForeignTypeIsInterruptedIfAskedFor() throws InterruptedException {
        assertEquals("interrupted", end((own, pool) -> new ImpatientCallableAsync<>(own, pool).call(), true));
    }
}
