package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a call whose caller waits no longer: the time is up, or the caller is interrupted. */
@Timeout(30)
class BlockingCallEndTest {

    private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();
    private static final Duration SOON = Duration.ofMillis(1);

    private final CompletableFuture<String> future = new CompletableFuture<>();

    @AfterEach
    void forgetInterrupt() {
        Thread.interrupted();
    }

    private <X extends Throwable> X thrown(Class<X> type, Class<?>... declared) {
        X thrown = assertThrows(type, () -> BlockingCall.await(FOREVER, "Client.fetch", future, declared));
        assertSame(type, thrown.getClass());
        return thrown;
    }

    // ---- timeout

    @Test
    void aTimeoutCancelsTheCall() {
        TimeoutException thrown = assertThrows(
                TimeoutException.class, () -> BlockingCall.await(SOON, "Client.fetch", future, TimeoutException.class));

        assertEquals("Client.fetch did not end within PT0.001S", thrown.getMessage());
        assertTrue(future.isCancelled());
    }

    @Test
    void aTimeoutThatIsNotDeclaredIsACause() {
        CompletionException thrown = assertThrows(
                CompletionException.class, () -> BlockingCall.await(SOON, "Client.fetch", future, IOException.class));

        assertEquals(
                "Client.fetch failed: java.util.concurrent.TimeoutException: Client.fetch did not end within PT0.001S",
                thrown.getMessage());
        assertSame(TimeoutException.class, thrown.getCause().getClass());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void withoutTimeAFutureThatIsNotDoneIsCancelledAtOnce(long seconds) {
        assertThrows(
                CompletionException.class,
                () -> BlockingCall.await(Duration.ofSeconds(seconds), "Client.fetch", future));

        assertTrue(future.isCancelled());
    }

    @Test
    void aTimeoutInterruptsTheThreadThatRunsTheBody() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Gate gate = new Gate();
        CompletableFuture<?> call = AsyncCall.run(pool, "call", gate::pass);
        gate.awaitEntered();

        assertThrows(CompletionException.class, () -> BlockingCall.await(SOON, "Client.fetch", call));

        pool.shutdown();
        Gate.until(pool::isTerminated);
        assertTrue(gate.interrupted.get());
    }

    @Test
    void aTimeoutExceptionOfTheCallIsItsOwn() {
        TimeoutException failure = new TimeoutException("of the server");
        future.completeExceptionally(failure);

        assertSame(failure, thrown(TimeoutException.class, TimeoutException.class));
    }

    /** Ends with something of its own when it is told to be cancelled. */
    private static final class EndsWhenCancelled extends CompletableFuture<String> {
        private final Throwable failure;

        EndsWhenCancelled(Throwable failure) {
            this.failure = failure;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean ended = failure == null ? complete("just in time") : completeExceptionally(failure);
            return ended && false;
        }
    }

    @Test
    void whatEndsAtTheTimeoutIsNotLost() {
        assertEquals("just in time", BlockingCall.await(SOON, "Client.fetch", new EndsWhenCancelled(null)));
        IllegalStateException failure = new IllegalStateException();
        assertSame(
                failure,
                assertThrows(
                        IllegalStateException.class,
                        () -> BlockingCall.await(SOON, "Client.fetch", new EndsWhenCancelled(failure))));
    }

    @Test
    void whatEndsWhileTheCancelFailsIsNotLostEither() {
        CompletableFuture<String> broken = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                complete("just in time");
                throw new IllegalStateException("of the cancel");
            }
        };
        assertEquals("just in time", BlockingCall.await(SOON, "Client.fetch", broken));
    }

    /** A future that cannot be cancelled. */
    private static final class Uncancellable extends CompletableFuture<String> {
        private final RuntimeException complaint;

        Uncancellable(RuntimeException complaint) {
            this.complaint = complaint;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            if (complaint != null) {
                throw complaint;
            }
            return false;
        }
    }

    static RuntimeException[] complaints() {
        return new RuntimeException[] {null, new UnsupportedOperationException("cancel")};
    }

    @ParameterizedTest
    @MethodSource("complaints")
    void theCallerOfAFutureThatCannotBeCancelledIsFreeAllTheSame(RuntimeException complaint) {
        Future<String> stubborn = new Uncancellable(complaint);

        TimeoutException thrown = assertThrows(
                TimeoutException.class,
                () -> BlockingCall.await(SOON, "Client.fetch", stubborn, TimeoutException.class));

        assertFalse(stubborn.isDone());
        assertEquals(complaint == null ? 0 : 1, thrown.getSuppressed().length);
    }

    // ---- interrupt

    @Test
    void anInterruptCancelsTheCallAndIsThrownIfItIsDeclared() {
        Thread.currentThread().interrupt();

        thrown(InterruptedException.class, InterruptedException.class);

        assertFalse(Thread.currentThread().isInterrupted());
        assertTrue(future.isCancelled());
    }

    @Test
    void anInterruptedExceptionOfABodyOnTheCallersThreadStandsForTheFlag() {
        CompletableFuture<?> call = AsyncCall.run(Runnable::run, "call", () -> {
            throw new InterruptedException();
        });
        assertTrue(Thread.currentThread().isInterrupted());

        assertThrows(
                InterruptedException.class,
                () -> BlockingCall.await(FOREVER, "Client.fetch", call, InterruptedException.class));
        assertFalse(Thread.interrupted());
    }

    @Test
    void anInterruptThatIsNotDeclaredIsACauseAndTheFlagStaysSet() {
        Thread.currentThread().interrupt();

        CompletionException thrown = thrown(CompletionException.class, IOException.class);

        assertTrue(Thread.interrupted());
        assertSame(InterruptedException.class, thrown.getCause().getClass());
        assertTrue(future.isCancelled());
    }

    @Test
    void anInterruptWhileTheCallerWaitsEndsTheWaiting() {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Gate gate = new Gate();
        Thread caller = Thread.currentThread();
        CompletableFuture<?> call = AsyncCall.run(pool, "call", () -> {
            caller.interrupt();
            gate.pass();
        });

        CompletionException thrown = assertThrows(
                CompletionException.class, () -> BlockingCall.await(Duration.ofSeconds(30), "Client.fetch", call));

        assertTrue(Thread.interrupted());
        assertSame(InterruptedException.class, thrown.getCause().getClass());
        pool.shutdown();
        Gate.until(pool::isTerminated);
    }

    @Test
    void whatEndsAtTheInterruptIsNotLostAndTheFlagStaysSet() {
        Thread.currentThread().interrupt();

        assertEquals(
                "just in time",
                BlockingCall.await(FOREVER, "Client.fetch", new EndsWhenCancelled(null), InterruptedException.class));
        assertTrue(Thread.interrupted());
    }

    @Test
    void aFutureThatIsDoneGivesItsValueToAnInterruptedCaller() {
        future.complete("value");
        Thread.currentThread().interrupt();

        assertEquals("value", BlockingCall.await(FOREVER, "Client.fetch", future));
        assertTrue(Thread.interrupted());
    }
}
