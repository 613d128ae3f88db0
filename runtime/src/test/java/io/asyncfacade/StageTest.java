package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls whose result is itself a stage. */
@Timeout(30)
class StageTest {

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final CompletableFuture<String> stage = new CompletableFuture<>();

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    private void barrier() {
        AsyncCall.run(pool, "barrier", () -> {}).join();
    }

    @Test
    void theFutureCompletesWithTheStageAndHoldsNoThread() {
        CompletableFuture<String> future = AsyncCall.stage(pool, "call", () -> stage);
        barrier();
        assertFalse(future.isDone());
        stage.complete("value");
        assertEquals("value", future.join());
    }

    @Test
    void aStageThatIsDoneCompletesTheFuture() {
        assertEquals(
                "value",
                AsyncCall.stage(Runnable::run, "call", () -> CompletableFuture.completedStage("value"))
                        .join());
    }

    @Test
    void aFailureIsTheInstanceWithoutWhatTheStageAdded() {
        IOException failure = new IOException();
        CompletableFuture<String> future = AsyncCall.stage(pool, "call", () -> stage);
        CompletableFuture<String> dependent = AsyncCall.stage(pool, "call", () -> stage.thenApply(v -> v));
        barrier();
        stage.completeExceptionally(failure);
        assertSame(failure, CallContractTest.failureOf(future));
        assertSame(failure, CallContractTest.failureOf(dependent));
    }

    @Test
    void aCompletionExceptionWithoutCauseIsAFailureOfItsOwn() {
        CompletionException failure = new CompletionException("no cause", null);
        assertSame(
                failure,
                CallContractTest.failureOf(
                        AsyncCall.stage(pool, "call", () -> CompletableFuture.failedStage(failure))));
    }

    @Test
    void aCompletionExceptionOfACallThatIsTheStageIsItsOwn() {
        CompletionException failure = new CompletionException(new IOException("inside"));
        Body<CompletionStage<String>> body = () -> AsyncCall.call(Runnable::run, "inner", () -> {
            throw failure;
        });
        assertSame(failure, CallContractTest.failureOf(AsyncCall.stage(pool, "call", body)));
    }

    @Test
    void aBodyThatThrowsFailsTheFuture() {
        IOException failure = new IOException();
        Body<CompletionStage<String>> body = () -> {
            throw failure;
        };
        assertSame(failure, CallContractTest.failureOf(AsyncCall.stage(pool, "call", body)));
    }

    @Test
    void aNullStageIsANullPointerExceptionThatNamesTheCall() {
        CompletionStage<String> none = null;
        Throwable failure = CallContractTest.failureOf(AsyncCall.stage(pool, "Client.fetch", () -> none));
        assertTrue(failure instanceof NullPointerException);
        assertEquals("Client.fetch returned a null stage", failure.getMessage());
    }

    @Test
    void cancellingTheFutureCancelsTheStage() {
        CompletableFuture<String> future = AsyncCall.stage(pool, "call", () -> stage);
        barrier();
        assertTrue(future.cancel(true));
        assertTrue(stage.isCancelled());
        assertTrue(future.isCancelled());
    }

    @Test
    void cancellingTheStageCancelsTheFuture() {
        CompletableFuture<String> future = AsyncCall.stage(pool, "call", () -> stage);
        stage.cancel(true);
        assertTrue(CallContractTest.failureOf(future) instanceof java.util.concurrent.CancellationException);
        assertTrue(future.isCancelled());
    }

    @Test
    void aStageThatComesAfterTheCancelIsCancelled() {
        Gate gate = new Gate();
        CompletableFuture<String> future = AsyncCall.stage(pool, "call", () -> {
            gate.passStubbornly();
            return stage;
        });
        gate.awaitEntered();
        assertTrue(future.cancel(true));
        gate.open();
        barrier();
        assertTrue(stage.isCancelled());
    }

    @Test
    void aValueThatComesAfterTheCancelIsClosed() {
        AtomicInteger closes = new AtomicInteger();
        CompletableFuture<AutoCloseable> source = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return false; // it goes on all the same
            }
        };
        CompletableFuture<AutoCloseable> future = AsyncCall.stageClosing(pool, "call", () -> source);
        barrier();
        assertTrue(future.cancel(true));
        source.complete(closes::incrementAndGet);
        assertEquals(1, closes.get());
    }

    @Test
    void aStageThatCannotBeCancelledIsLeftAlone() {
        CompletionStage<String> minimal = new CompletableFuture<String>() {
            @Override
            public CompletableFuture<String> toCompletableFuture() {
                throw new UnsupportedOperationException();
            }
        };
        CompletableFuture<String> future = AsyncCall.stage(pool, "call", () -> minimal);
        barrier();
        assertTrue(future.cancel(true));
        assertTrue(future.isCancelled());
    }

    @Test
    void aStageThatRefusesToBeFollowedFailsTheFuture() {
        IllegalStateException failure = new IllegalStateException();
        CompletionStage<String> broken = new CompletableFuture<>() {
            @Override
            public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
                throw failure;
            }
        };
        assertSame(failure, CallContractTest.failureOf(AsyncCall.stage(pool, "call", () -> broken)));
    }

    @Test
    void aStageThatAnswersTwiceIsHeardOnce() {
        AtomicInteger closes = new AtomicInteger();
        CompletionStage<AutoCloseable> broken = new CompletableFuture<>() {
            @Override
            public CompletableFuture<AutoCloseable> whenComplete(
                    BiConsumer<? super AutoCloseable, ? super Throwable> action) {
                AutoCloseable value = closes::incrementAndGet;
                action.accept(value, null);
                action.accept(value, null);
                return this;
            }
        };
        assertFalse(AsyncCall.stageClosing(pool, "call", () -> broken).join() == null);
        barrier();
        assertEquals(0, closes.get());
    }

    @Test
    void theValueOfAStageIsAdapted() {
        CompletableFuture<StringBuilder> future =
                AsyncCall.nestedStage(pool, OnCancel.INTERRUPT, "call", () -> stage, StringBuilder::new);
        stage.complete("value");
        assertEquals("value", future.join().toString());
        assertNull(AsyncCall.<String, StringBuilder>nestedStage(
                        pool,
                        OnCancel.INTERRUPT,
                        "call",
                        () -> CompletableFuture.completedFuture(null),
                        StringBuilder::new)
                .join());
    }

    @Test
    void runningLastsUntilTheStageSettles() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<String> future = AsyncCall.stage(executor, "call", () -> stage);
            CompletableFuture<String> next = AsyncCall.call(executor, "next", () -> "next");
            Gate.until(() -> executor.stats().running() == 1);
            assertEquals(1, executor.stats().queued());
            assertFalse(next.isDone());
            stage.complete("value");
            assertEquals("next", next.join());
            assertEquals("value", future.join());
            assertEquals(Counted.of("2 completed"), executor.stats());
        }
    }

    @Test
    void aCancelledCallIsAbandonedUntilItsStageSettles() {
        CompletableFuture<String> stubborn = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterruptIfRunning) {
                return false;
            }
        };
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<String> future = AsyncCall.stage(executor, "call", () -> stubborn);
            Gate.until(() -> executor.stats().running() == 1);
            assertTrue(future.cancel(true));
            Gate.until(() -> executor.stats().abandoned() == 1);
            CompletableFuture<String> next = AsyncCall.call(executor, "next", () -> "next");
            assertEquals(1, executor.stats().queued());
            stubborn.complete("late");
            assertEquals("next", next.join());
            assertEquals(Counted.of("1 completed, 1 cancelled"), executor.stats());
        }
    }

    @Test
    void aLongRowOfStagesThatAreDoneNeedsNoDeepStack() {
        try (FacadeExecutor executor =
                ExecutorPolicy.using(Runnable::run).maxConcurrency(1).open()) {
            CompletableFuture<String> first = AsyncCall.stage(executor, "first", () -> stage);
            CompletableFuture<?>[] rest = new CompletableFuture<?>[50_000];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = AsyncCall.stage(executor, "next", () -> CompletableFuture.completedStage("done"));
            }
            stage.complete("value");
            assertEquals("value", first.join());
            CompletableFuture.allOf(rest).join();
        }
    }

    @Test
    void aStageThatIsACallInTheQueueOfTheSameExecutorRunsInTheSlotOfTheOther() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).serial().open()) {
            CompletableFuture<Integer> outer =
                    AsyncCall.stage(executor, "outer", () -> AsyncCall.call(executor, "inner", () -> 7));
            assertEquals(
                    7, outer.orTimeout(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS).join());
            assertEquals(Counted.of("2 completed"), executor.stats());
        }
    }

    @Test
    void cancellingACallStopsTheOneThatRunsInItsSlot() {
        Gate gate = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<Void> outer =
                    AsyncCall.stage(executor, "outer", () -> AsyncCall.run(executor, "inner", gate::pass));
            gate.awaitEntered();
            assertTrue(outer.cancel(true));
            Gate.until(() -> executor.stats().running() == 0);
            assertTrue(gate.interrupted.get());
            assertEquals(2, AsyncCall.call(executor, "next", () -> 2).join());
        }
    }
}
