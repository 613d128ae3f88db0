package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.testing.ManualExecutor;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The stack of the caller, in the failure of the call. */
@Timeout(30)
class CallSiteTest {

    private static final class Bare extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Bare() {
            super("bare", null, false, false);
        }
    }

    private static Throwable failureOn(FacadeExecutor executor, Throwable failure) {
        CompletableFuture<Void> call = AsyncCall.run(executor, "Client.fetch", () -> {
            throw failure;
        });
        return CallContractTest.failureOf(call);
    }

    @Test
    void theFailureIsTheInstanceOfTheBodyAndShowsWhoCalled() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).callSites().open()) {
            IllegalStateException failure = new IllegalStateException("broken");
            assertSame(failure, failureOn(executor, failure));
            assertEquals("broken", failure.getMessage());
            assertEquals(1, failure.getSuppressed().length);
            CallSite site = assertInstanceOf(CallSite.class, failure.getSuppressed()[0]);
            assertEquals(
                    "Client.fetch was called here, by thread "
                            + Thread.currentThread().getName(),
                    site.getMessage());
            assertTrue(Arrays.stream(site.getStackTrace())
                    .anyMatch(frame ->
                            frame.getMethodName().equals("theFailureIsTheInstanceOfTheBodyAndShowsWhoCalled")));
        }
    }

    @Test
    void anInstanceThatIsThrownAgainAndAgainDoesNotGrow() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(4).callSites().open()) {
            IllegalStateException shared = new IllegalStateException("shared");
            CompletableFuture<?>[] calls = new CompletableFuture<?>[1_000];
            for (int i = 0; i < calls.length; i++) {
                calls[i] = AsyncCall.run(executor, "call", () -> {
                    throw shared;
                });
            }
            for (CompletableFuture<?> call : calls) {
                assertSame(shared, CallContractTest.failureOf(call));
            }
            assertEquals(1, shared.getSuppressed().length);
        }
    }

    @Test
    void anExceptionThatTakesNothingMoreIsLeftAsItIs() {
        try (FacadeExecutor executor = ExecutorPolicy.callerThread().callSites().open()) {
            Bare bare = new Bare();
            assertSame(bare, failureOn(executor, bare));
            assertEquals(0, bare.getSuppressed().length);
        }
    }

    private static void assertShowsWhoCalled(Throwable failure) {
        assertEquals(1, failure.getSuppressed().length, failure::toString);
        assertInstanceOf(CallSite.class, failure.getSuppressed()[0]);
    }

    @Test
    void timeoutsRefusalsAndTheEndOfACloseShowItToo() {
        ManualExecutor manual = new ManualExecutor();
        FacadeExecutor executor = ExecutorPolicy.using(manual)
                .maxConcurrency(1)
                .queueCapacity(2)
                .queueTimeout(Duration.ofSeconds(1))
                .callSites()
                .open();
        CompletableFuture<Void> late = AsyncCall.run(executor, "late", () -> {});
        CompletableFuture<Void> each = AsyncCall.run(executor, "each", () -> {}).orTimeout(10, TimeUnit.MILLISECONDS);
        CompletableFuture<Void> cancelled = AsyncCall.run(executor, "cancelled", () -> {});
        CompletableFuture<Void> refused = AsyncCall.run(executor, "refused", () -> {});
        assertShowsWhoCalled(CallContractTest.failureOf(refused));
        manual.advance(Duration.ofMillis(10));
        Throwable timeout = CallContractTest.failureOf(each);
        assertInstanceOf(TimeoutException.class, timeout);
        assertEquals(
                "each was not done within its orTimeout of 10 ms: queued for 10 ms;"
                        + " executor 'borrowed' (0 running, 3 queued)",
                timeout.getMessage());
        assertShowsWhoCalled(timeout);
        cancelled.cancel(true);
        assertTrue(cancelled.isCancelled());
        manual.advance(Duration.ofSeconds(1));
        assertShowsWhoCalled(CallContractTest.failureOf(late));
        CompletableFuture<Void> closed = AsyncCall.run(executor, "closed", () -> {});
        executor.close(Duration.ZERO);
        assertShowsWhoCalled(CallContractTest.failureOf(closed));
        assertShowsWhoCalled(CallContractTest.failureOf(AsyncCall.run(executor, "after", () -> {})));
        assertEquals(Counted.of("2 cancelled, 2 timedOut, 2 rejected"), executor.stats());
    }

    @Test
    void whatComesFromOutsideIsLeftAsItIs() {
        FacadeExecutor executor = ExecutorPolicy.using(task -> {}).callSites().open();
        IllegalStateException failure = new IllegalStateException("from outside");
        CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> {});
        call.completeExceptionally(failure);
        assertEquals(0, failure.getSuppressed().length);
        executor.close(Duration.ZERO);
    }

    @Test
    void withoutItNothingIsAdded() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            IllegalStateException failure = new IllegalStateException("broken");
            assertSame(failure, failureOn(executor, failure));
            assertEquals(0, failure.getSuppressed().length);
        }
    }
}
