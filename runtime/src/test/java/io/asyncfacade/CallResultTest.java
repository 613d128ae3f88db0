package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of the result of one call of a plain executor, step by step, on the thread of the test. */
@Timeout(30)
class CallResultTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();

    /** Keeps its tasks; the test runs the calls. */
    private final Executor held = tasks::add;

    private static CallFuture<Object> call(Executor executor, OnCancel onCancel, Object body) {
        return new CallFuture<>(executor, onCancel, "Client.fetch", body);
    }

    // ---- results that have to be closed

    private static CallFuture<Object> closing(Executor executor, Body<?> body) {
        return call(executor, OnCancel.INTERRUPT, ResultHandling.of(body).closing(null));
    }

    @Test
    void aResultThatIsTheCallersToCloseIsKnownUntilItIsDropped() {
        List<String> closed = new ArrayList<>();
        AutoCloseable result = () -> closed.add("result");
        CallFuture<Object> call = closing(held, () -> result);
        assertNull(call.closeableResult());
        call.run();
        assertSame(result, call.closeableResult());
        CallFuture.drop(call);
        CallFuture.drop(call);
        assertEquals(List.of("result"), closed);
        assertNull(call.closeableResult());

        CallFuture<Object> plain = call(held, OnCancel.INTERRUPT, (Body<Object>) () -> result);
        plain.run();
        assertNull(plain.closeableResult());
        CallFuture.drop(plain);
        CallFuture.drop(CompletableFuture.completedFuture(result));
        assertEquals(List.of("result"), closed);
    }

    @Test
    void aResultThatIsDroppedBeforeItIsThereIsClosedThen() {
        List<String> closed = new ArrayList<>();
        CallFuture<Object> call = closing(held, () -> (AutoCloseable) () -> closed.add("result"));
        CallFuture.drop(call);
        assertEquals(List.of(), closed);
        call.run();
        assertEquals(List.of("result"), closed);
        CallFuture<Object> failed = closing(held, () -> {
            throw new Exception();
        });
        failed.run();
        assertNull(failed.closeableResult());
    }

    @Test
    void aResultThatComesTooLateIsClosed() {
        List<String> closed = new ArrayList<>();
        CallFuture<?>[] call = new CallFuture<?>[1];
        call[0] = closing(held, () -> {
            call[0].cancel(false);
            return (AutoCloseable) () -> closed.add("late");
        });
        call[0].run();
        assertEquals(List.of("late"), closed);
    }

    @Test
    void aResultWhoseAdapterFailsIsClosedAndWhatThatThrowsIsAddedOnce() {
        IllegalStateException adapting = new IllegalStateException("adapting");
        IllegalStateException closing = new IllegalStateException("closing");
        CallFuture<Object> call = call(
                held,
                OnCancel.INTERRUPT,
                ResultHandling.of(() -> (AutoCloseable) () -> {
                            throw closing;
                        })
                        .adapted(result -> {
                            throw adapting;
                        })
                        .closing(null));
        call.run();
        assertSame(adapting, CallContractTest.failureOf(call));
        assertEquals(List.of(closing), List.of(adapting.getSuppressed()));

        CallFuture<Object> same = call(
                held,
                OnCancel.INTERRUPT,
                ResultHandling.of(() -> (AutoCloseable) () -> {
                            throw closing;
                        })
                        .adapted(result -> {
                            throw closing;
                        })
                        .closing(null));
        assertEquals(List.of(), CallFutureTest.uncaughtOf(same));
        assertSame(closing, CallContractTest.failureOf(same));
        assertEquals(0, closing.getSuppressed().length);
    }

    // ---- stages

    private static CallFuture<Object> staged(CompletableFuture<?> stage) {
        return call(Runnable::run, OnCancel.INTERRUPT, ResultHandling.ofStage(() -> stage));
    }

    @Test
    void aCallFollowsItsStage() {
        CompletableFuture<Object> stage = new CompletableFuture<>();
        CallFuture<Object> call = staged(stage);
        call.run();
        assertEquals(PhasedFuture.STAGED, call.state());
        assertNull(call.runner());
        assertFalse(call.isDone());
        stage.complete("value");
        assertEquals("value", call.join());
        assertEquals(PhasedFuture.DONE, call.state());
    }

    @Test
    void aStageIsStoppedWithItsCall() {
        CompletableFuture<Object> stage = new CompletableFuture<>();
        CallFuture<Object> call = staged(stage);
        call.run();
        List<Object> seen = new ArrayList<>();
        stage.whenComplete((value, failure) -> seen.add(call.isDone()));
        assertTrue(call.cancel(true));
        assertTrue(stage.isCancelled());
        assertEquals(List.of(false), seen, "the stage is stopped first");
        assertFalse(call.complete("late"));
    }

    @Test
    void aBodyThatSettlesItsCallStopsTheStageThatItReturns() {
        CompletableFuture<Object> stage = new CompletableFuture<>();
        CallFuture<?>[] call = new CallFuture<?>[1];
        call[0] = call(Runnable::run, OnCancel.INTERRUPT, ResultHandling.ofStage(() -> {
            call[0].complete(null);
            return stage;
        }));
        call[0].run();
        assertTrue(stage.isCancelled());
        assertEquals(PhasedFuture.DONE, call[0].state());
    }

    @Test
    void theInterruptOfACancelIsTakenAwayFromABodyThatReturnsAStage() {
        CompletableFuture<Object> stage = new CompletableFuture<>();
        CallFuture<?>[] call = new CallFuture<?>[1];
        call[0] = call(held, OnCancel.INTERRUPT, ResultHandling.ofStage(() -> {
            new Thread(() -> call[0].cancel(true)).start();
            Gate.until(() -> Thread.currentThread().isInterrupted() && call[0].isDone());
            return stage;
        }));
        call[0].run();
        assertFalse(Thread.interrupted());
        assertTrue(stage.isCancelled());
        assertEquals(PhasedFuture.DONE, call[0].state());
    }

    @Test
    void anInterruptFromElsewhereIsKeptWhileACallFollowsItsStage() {
        CallFuture<Object> call = call(held, OnCancel.INTERRUPT, ResultHandling.ofStage(() -> {
            Thread.currentThread().interrupt();
            return new CompletableFuture<>();
        }));
        call.run();
        assertEquals(PhasedFuture.STAGED, call.state());
        assertTrue(Thread.interrupted());
    }
}
