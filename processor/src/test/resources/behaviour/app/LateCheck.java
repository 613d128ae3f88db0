package app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncFacade;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Results that come after their call was cancelled. */
final class LateCheck {
    static class Resource implements AutoCloseable {
        volatile boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    @AsyncFacade(onCancel = io.asyncfacade.OnCancel.ABANDON)
    interface Client extends AutoCloseable {
        Resource open();

        @AsyncFacade.KeepLate
        Resource shared();

        Client fluent();

        AutoCloseable any();

        Object object();

        @Override
        void close();
    }

    /** Gives its result only when it is let go on, and tells when it has. */
    private static final class SlowClient extends Resource implements Client {
        final CountDownLatch started = new CountDownLatch(1);
        final CountDownLatch goOn = new CountDownLatch(1);
        final Resource resource = new Resource();

        private void block() {
            started.countDown();
            try {
                assertTrue(goOn.await(30, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public Resource open() {
            block();
            return resource;
        }

        @Override
        public Resource shared() {
            block();
            return resource;
        }

        @Override
        public Client fluent() {
            block();
            return this;
        }

        @Override
        public Object object() {
            block();
            return resource;
        }

        @Override
        public AutoCloseable any() {
            block();
            return this;
        }
    }

    private static SlowClient afterCancelOf(Function<LateCheck_ClientAsync, CompletableFuture<?>> call)
            throws InterruptedException {
        SlowClient client = new SlowClient();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CompletableFuture<?> future = call.apply(new LateCheck_ClientAsync(client, pool));
        assertTrue(client.started.await(30, TimeUnit.SECONDS));
        assertTrue(future.cancel(true));
        client.goOn.countDown();
        pool.shutdown();
        assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        return client;
    }

    static void lateResultIsClosed() throws InterruptedException {
        assertTrue(afterCancelOf(LateCheck_ClientAsync::open).resource.closed);
    }

    static void resultInTimeIsNotClosed() {
        SlowClient client = new SlowClient();
        client.goOn.countDown();

        assertFalse(new LateCheck_ClientAsync(client, Runnable::run).open().join().closed);
    }

    static void lateResultThatIsSharedStaysOpen() throws InterruptedException {
        assertFalse(afterCancelOf(LateCheck_ClientAsync::shared).resource.closed);
    }

    /** Nothing says that it is the caller's to close. */
    static void lateResultThatIsCloseableByAccidentStaysOpen() throws InterruptedException {
        assertFalse(afterCancelOf(LateCheck_ClientAsync::object).resource.closed);
    }

    static void delegateItselfStaysOpen() throws InterruptedException {
        assertFalse(afterCancelOf(LateCheck_ClientAsync::fluent).closed);
        assertFalse(afterCancelOf(LateCheck_ClientAsync::any).closed);
    }
}
