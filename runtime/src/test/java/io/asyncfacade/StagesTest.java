package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What can be asked of a stage of any class, and what becomes of failures that no future can carry. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class StagesTest {

    private final List<Throwable> reported = new ArrayList<>();

    @BeforeEach
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
    }

    @AfterEach
    void leave() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    /** Notes how it is cancelled. */
    private static class Noting extends CompletableFuture<String> {
        private final List<Boolean> cancels = new ArrayList<>();

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            cancels.add(mayInterruptIfRunning);
            return super.cancel(mayInterruptIfRunning);
        }
    }

    @Test
    void aStageIsCancelledAsWasSaidUnlessItIsDone() {
        Noting open = new Noting();
        Stages.cancel(open, false);
        Stages.cancel(open, true);
        assertEquals(List.of(false), open.cancels);
        Noting other = new Noting();
        Stages.cancel(other, true);
        assertEquals(List.of(true), other.cancels);
        Noting done = new Noting();
        done.complete("value");
        Stages.cancel(done, true);
        assertEquals(List.of(), done.cancels);
    }

    @Test
    void aStageThatCannotBeCancelledIsLeftAloneAndOneThatFailsIsReported() {
        Stages.cancel(
                new CompletableFuture<>() {
                    @Override
                    public CompletableFuture<Object> toCompletableFuture() {
                        throw new UnsupportedOperationException();
                    }
                },
                true);
        assertEquals(List.of(), reported);
        IllegalStateException failure = new IllegalStateException("of a cancel");
        Stages.cancel(
                new CompletableFuture<>() {
                    @Override
                    public boolean cancel(boolean mayInterruptIfRunning) {
                        throw failure;
                    }
                },
                true);
        assertEquals(List.of(failure), reported);
    }

    @Test
    void asyncStagesRunWhereTheStageSays() {
        Executor own = task -> {};
        assertSame(own, Stages.executor(new CompletableFuture<>() {
            @Override
            public Executor defaultExecutor() {
                return own;
            }
        }));
        assertSame(new CompletableFuture<>().defaultExecutor(), Stages.executor(null));
    }

    @Test
    void anOutcomeIsASuccessAFailureOrACancellation() {
        Exception failure = new Exception();
        CancellationException cancelled = new CancellationException();
        assertEquals(new Outcome.Success<>("value"), Stages.outcome("value", null));
        assertEquals(new Outcome.Success<>(null), Stages.outcome(null, null));
        assertEquals(new Outcome.Failure<>(failure), Stages.outcome(null, failure));
        assertEquals(new Outcome.Cancelled<>(), Stages.outcome(null, cancelled));
        assertEquals("value", Stages.outcome("value", null).orElseThrow());
        assertNull(Stages.outcome(null, null).orElseThrow());
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class, () -> Stages.outcome(null, failure).orElseThrow());
        assertSame(failure, thrown.getCause());
        assertEquals("not a success: Failure[exception=java.lang.Exception]", thrown.getMessage());
        thrown = assertThrows(
                IllegalStateException.class,
                () -> Stages.outcome(null, cancelled).orElseThrow());
        assertInstanceOf(CancellationException.class, thrown.getCause());
        assertNull(Stages.noValue());
    }

    @Test
    void aHandlerThatThrowsItselfIsNotHeard() {
        Exception failure = new Exception();
        Uncaught.report(failure);
        assertEquals(List.of(failure), reported);
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {
            throw new IllegalStateException("of the handler");
        });
        Uncaught.report(failure);
    }

    @Test
    void whereNoneSucceededEachFailureIsThereOnce() {
        Exception first = new Exception("first");
        Exception second = new Exception("second");
        Exception third = new Exception("third");
        NoSuccessException none = new NoSuccessException(List.of(first, second, third));
        assertEquals("none of 3 calls succeeded", none.getMessage());
        assertSame(first, none.getCause());
        assertEquals(List.of(second, third), List.of(none.getSuppressed()));
        NoSuccessException nothing = new NoSuccessException(List.of());
        assertEquals("there is no call that could succeed", nothing.getMessage());
        assertNull(nothing.getCause());
    }
}
