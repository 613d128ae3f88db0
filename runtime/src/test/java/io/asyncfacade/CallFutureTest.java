package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The steps of one call of a plain executor, one by one, on the thread of the test. */
@Timeout(30)
class CallFutureTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();

    /** Keeps its tasks until the test runs them. */
    private final Executor held = tasks::add;

    /** What the handler of this thread is given meanwhile. */
    static List<Throwable> uncaughtOf(Runnable action) {
        List<Throwable> uncaught = new ArrayList<>();
        Thread thread = Thread.currentThread();
        UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> uncaught.add(failure));
        try {
            action.run();
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
        return uncaught;
    }

    private static CallFuture<Object> call(Executor executor, OnCancel onCancel, Object body) {
        return new CallFuture<>(executor, onCancel, "Client.fetch", body);
    }

    private static CallFuture<Object> call(Executor executor, Body<Object> body) {
        return call(executor, OnCancel.INTERRUPT, body);
    }

    /** A call in the middle of its body, on the thread of the test. */
    private CallFuture<Object> begun(OnCancel onCancel) {
        CallFuture<Object> call = call(held, onCancel, (Body<Object>) () -> "never");
        assertTrue(call.begin());
        call.enterBody();
        return call;
    }

    // ---- given to the executor

    @Test
    void anExecutorIsGivenTheCallItself() {
        CallFuture<Object> call = call(held, () -> "value");
        assertNull(call.start());
        assertSame(call, tasks.remove());
        call.run();
        assertEquals("value", call.join());
        call.run(); // once more is harmless
        assertEquals("value", call.join());
    }

    @Test
    void aRefusalIsReturnedAndEndsTheCall() {
        RejectedExecutionException full = new RejectedExecutionException("full");
        CallFuture<Object> call = call(
                task -> {
                    throw full;
                },
                () -> "value");
        CallRejectedException rejection = call.start();
        assertSame(full, rejection.getCause());
        assertFalse(call.isDone(), "the caller settles it");
        call.fail(CallOutcome.REJECTED, rejection);
        assertSame(rejection, CallContractTest.failureOf(call));
        call.run();
        assertSame(rejection, CallContractTest.failureOf(call));
    }

    @Test
    void whatAnExecutorThrowsAfterItHasRunTheCallIsNoRefusal() {
        CallFuture<Object> call = call(
                task -> {
                    task.run();
                    throw new IllegalStateException("afterwards");
                },
                () -> "value");
        assertNull(call.start());
        assertEquals("value", call.join());
    }

    @Test
    void aCallThatIsCutInTwoByTheEndOfTheStackFailsWithIt() {
        StackOverflowError end = new StackOverflowError();
        CallFuture<?>[] cut = new CallFuture<?>[1];
        cut[0] = call(
                task -> {
                    assertTrue(cut[0].begin());
                    cut[0].enterBody();
                    throw end;
                },
                () -> "never");
        assertNull(cut[0].start());
        assertSame(end, CallContractTest.failureOf(cut[0]));
        assertEquals(PhasedFuture.DONE, cut[0].state());
        assertNull(cut[0].runner());
    }

    @Test
    void anotherErrorThanOneOfTheMachineCutsNothing() {
        CallFuture<?>[] cut = new CallFuture<?>[1];
        cut[0] = call(
                task -> {
                    assertTrue(cut[0].begin());
                    cut[0].enterBody();
                    throw new AssertionError("of the executor");
                },
                () -> "never");
        assertNull(cut[0].start());
        assertFalse(cut[0].isDone());
        assertEquals(PhasedFuture.RUNNING, cut[0].state());
        cut[0].leaveBody();
    }

    @Test
    void aCallThatRunsOnAnotherThreadIsNotCut() {
        Gate gate = new Gate();
        CallFuture<Object> call = call(
                task -> {
                    new Thread(task).start();
                    gate.awaitEntered();
                    throw new StackOverflowError();
                },
                () -> {
                    gate.pass();
                    return "value";
                });
        assertNull(call.start());
        assertFalse(call.isDone());
        gate.open();
        assertEquals("value", call.join());
    }

    // ---- run on this thread

    @Test
    void aThreadThatWaitsRunsACallThatHasNotBegun() {
        CallFuture<Object> call = call(held, () -> "value");
        assertFalse(call.waitsForThread(), "this thread does not work for the executor");
        assertTrue(call.helpStart());
        assertEquals("value", call.join());
        assertFalse(call.helpStart());
        assertFalse(begun(OnCancel.INTERRUPT).helpStart());
    }

    @Test
    void onlyAThreadOfTheExecutorHelps() {
        CallFuture<Object> inner = call(held, () -> "inner");
        assertFalse(inner.help());
        assertFalse(inner.helpInSlot());
        List<Object> seen = new ArrayList<>();
        CallFuture<Object> outer = call(held, () -> {
            seen.add(inner.waitsForThread());
            seen.add(inner.helpInSlot());
            seen.add(inner.help());
            seen.add(inner.waitsForThread());
            seen.add(inner.help());
            return "outer";
        });
        outer.run();
        assertEquals(List.of(true, false, true, false, false), seen);
        assertEquals("inner", inner.join());
    }

    @Test
    void aThreadKnowsTheCallsThatItHasMade() {
        List<Object> known = new ArrayList<>();
        CallFuture<Object> inner = call(held, () -> "inner");
        call(held, () -> {
                    inner.start();
                    CurrentWork.ownCalls().forEach(known::add);
                    return "outer";
                })
                .run();
        assertEquals(List.of(inner), known);
    }

    @Test
    void aCallThatIsRunHereLeavesTheQueueOfItsPool() {
        Gate gate = new Gate();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        pool.execute(gate::passStubbornly);
        CallFuture<Object> call = call(pool, () -> "value");
        assertNull(call.start());
        assertEquals(1, pool.getQueue().size());
        assertTrue(call.helpStart());
        assertEquals(0, pool.getQueue().size());
        gate.open();
        pool.shutdown();
    }

    @Test
    void aThreadIsNotInTheBodyAnyMoreWhenTheDependentsRun() {
        CallFuture<Object> call = call(held, () -> "value");
        List<Object> seen = new ArrayList<>();
        call.whenComplete((value, failure) -> seen.add(call.runner() == null));
        call.run();
        CallFuture<?>[] late = new CallFuture<?>[1];
        late[0] = call(held, () -> late[0].cancel(false));
        late[0].run();
        seen.add(late[0].runner() == null);
        assertEquals(List.of(true, true), seen);
    }

    @Test
    void aCallThatIsRunAsideDoesNotSeeTheInterruptOfTheThread() {
        CallFuture<Object> call = call(held, () -> Thread.currentThread().isInterrupted());
        Thread.currentThread().interrupt();
        call.runAside();
        assertTrue(Thread.interrupted(), "it is that of the thread's own work");
        assertEquals(false, call.join());
    }

    @Test
    void anErrorOfTheMachineIsReportedByAThreadThatHasSomethingElseToDo() {
        StackOverflowError end = new StackOverflowError();
        CallFuture<Object> call = call(held, () -> {
            throw end;
        });
        assertEquals(List.of(end), uncaughtOf(call::runHere));
        assertSame(end, CallContractTest.failureOf(call));

        assertSame(end, assertThrows(StackOverflowError.class, call(held, () -> {
            throw end;
        })::run));
    }

    @Test
    void aFailureOfTheBodyIsTheResultAndNotReported() {
        Exception failure = new Exception();
        CallFuture<Object> call = call(held, () -> {
            throw failure;
        });
        assertEquals(List.of(), uncaughtOf(call));
        assertSame(failure, CallContractTest.failureOf(call));
    }

    @Test
    void anInterruptFromElsewhereIsKeptForTheOwnerOfTheThread() {
        CallFuture<Object> call = call(held, () -> {
            Thread.currentThread().interrupt();
            return "value";
        });
        call.run();
        assertTrue(Thread.interrupted());
        CallFuture<Object> consuming = call(held, () -> {
            throw new InterruptedException();
        });
        consuming.run();
        assertTrue(Thread.interrupted(), "the body has consumed it");
    }

    @Test
    void anInterruptOfACancelIsTakenAway() throws Exception {
        List<Object> seen = new ArrayList<>(); // what the body of a cancelled call throws is lost
        CallFuture<?>[] call = new CallFuture<?>[1];
        Thread canceller = new Thread(() -> call[0].cancel(true));
        call[0] = call(held, () -> {
            canceller.start();
            Gate.until(() -> Thread.currentThread().isInterrupted());
            return seen.add("interrupted");
        });
        call[0].run();
        canceller.join(); // the body ends before the future is done
        assertEquals(List.of("interrupted"), seen);
        assertTrue(call[0].isCancelled());
        assertFalse(Thread.currentThread().isInterrupted());
        assertEquals(PhasedFuture.DONE, call[0].state());
    }

    @Test
    void aCancelThatDoesNotStopLeavesTheThreadAlone() {
        List<Object> seen = new ArrayList<>();
        CallFuture<?>[] call = new CallFuture<?>[1];
        call[0] = call(held, () -> {
            Thread canceller = new Thread(() -> call[0].cancel(false));
            canceller.start();
            canceller.join();
            seen.add(call[0].state());
            Thread.currentThread().interrupt(); // by another party
            return "late";
        });
        call[0].run();
        assertEquals(List.of(PhasedFuture.ABANDONED), seen);
        assertTrue(call[0].isCancelled());
        assertTrue(Thread.interrupted());
        assertEquals(PhasedFuture.DONE, call[0].state());
    }

    // ---- settled from outside

    @Test
    void onlyTheFirstToSettleHearsTrue() {
        CallFuture<Object> call = call(held, () -> "never");
        assertTrue(call.complete("first"));
        assertFalse(call.complete("second"));
        assertFalse(call.completeExceptionally(new Exception()));
        assertFalse(call.cancel(true));
        assertFalse(call.expire(new TimeoutException()));
        call.run();
        assertEquals("first", call.join());

        CallFuture<Object> failed = call(held, () -> "never");
        Exception failure = new Exception();
        assertTrue(failed.completeExceptionally(failure));
        assertSame(failure, CallContractTest.failureOf(failed));

        CallFuture<Object> expired = call(held, () -> "never");
        TimeoutException timeout = new TimeoutException();
        assertTrue(expired.expire(timeout));
        assertSame(timeout, CallContractTest.failureOf(expired));

        CallFuture<Object> cancelled = call(held, () -> "never");
        assertTrue(cancelled.cancel(false));
        assertTrue(cancelled.cancel(true), "it is cancelled");
        assertTrue(cancelled.isCancelled());
    }

    @Test
    void aCallThatIsSettledLetsGoOfItsBodyAndOfItsPlaceInTheQueue() {
        CallFuture<Object> call = call(held, () -> "never");
        call.cancel(true);
        assertNull(call.takeSuccessor());
        assertNull(call.hook(() -> {}));
        assertEquals("AsyncCall[Client.fetch: cancelled]", call.toString());
    }

    @Test
    void aBodyIsStoppedBeforeTheFutureIsSettled() {
        CallFuture<Object> call = begun(OnCancel.INTERRUPT);
        List<Object> seen = new ArrayList<>();
        call.whenComplete((value, failure) -> seen.add(call.state()));
        assertTrue(call.complete("value"));
        assertEquals(List.of(PhasedFuture.ABANDONED), seen, "its own thread is not interrupted");
        call.leaveBody();
        assertTrue(call.leave());
    }

    @Test
    void aFailureThatIsACancellationCancels() {
        FacadeExecutor facade = ExecutorPolicy.using(task -> {}).open();
        CompletableFuture<String> cancelled = AsyncCall.call(facade, "cancelled", () -> "never");
        CompletableFuture<String> failed = AsyncCall.call(facade, "failed", () -> "never");
        assertTrue(cancelled.completeExceptionally(new CancellationException()));
        assertEquals(Counted.of("1 queued, 1 cancelled"), facade.stats());
        assertTrue(failed.completeExceptionally(new IllegalStateException()));
        assertEquals(Counted.of("1 failed, 1 cancelled"), facade.stats());
        facade.close();
    }

    // ---- hooks

    @Test
    void hooksAreDoneInsteadOfAnInterrupt() {
        List<Object> done = Collections.synchronizedList(new ArrayList<>());
        CallFuture<?>[] call = new CallFuture<?>[1];
        call[0] = call(held, OnCancel.ABANDON, (Body<Object>) () -> {
            CancelHooks hooks = added(call[0].hook(() -> done.add("first")));
            assertNotNull(call[0].hook(() -> done.add("second")));
            assertTrue(call[0].cancel(true));
            assertFalse(Thread.currentThread().isInterrupted());
            hooks.awaitEnded(); // they are done on another thread
            assertNull(call[0].hook(() -> done.add("late")));
            return "late";
        });
        call[0].run();
        assertEquals(List.of("second", "first", "late"), done);
        assertEquals(PhasedFuture.DONE, call[0].state());
    }

    @Test
    void aHookOfABodyThatIsNotToBeStoppedIsNotDone() {
        List<Object> done = new ArrayList<>();
        CallFuture<?>[] call = new CallFuture<?>[1];
        call[0] = call(held, () -> {
            assertNotNull(call[0].hook(() -> done.add("first")));
            call[0].cancel(false);
            assertNull(call[0].hook(() -> done.add("late")));
            return "late";
        });
        call[0].run();
        assertEquals(List.of(), done);
    }

    @Test
    void aBodyWhoseHooksWereTakenBackIsInterrupted() throws Exception {
        List<Object> seen = new ArrayList<>();
        CallFuture<?>[] call = new CallFuture<?>[1];
        Thread canceller = new Thread(() -> call[0].cancel(true));
        call[0] = call(held, () -> {
            VoidBody hook = () -> {
                throw new AssertionError("was taken back");
            };
            added(call[0].hook(hook)).remove(hook);
            canceller.start();
            Gate.until(() -> Thread.currentThread().isInterrupted());
            return seen.add("interrupted");
        });
        call[0].run();
        canceller.join(); // the body ends before the future is done
        assertEquals(List.of("interrupted"), seen);
        assertTrue(call[0].isCancelled());
    }

    private static CancelHooks added(CancelHooks hooks) {
        assertNotNull(hooks, "the call was settled");
        return hooks;
    }

    // ---- what it says of itself

    @Test
    void aCallNamesItself() {
        CallFuture<Object> call = begun(OnCancel.INTERRUPT);
        assertEquals("AsyncCall[Client.fetch: running]", call.toString());
        assertEquals("Client.fetch was not done within its orTimeout of 1 s: running", call.timeoutMessage("1 s"));
        Runnable settling = () -> {};
        assertSame(settling, call.inContext(settling));
        call.leaveBody();
    }

    @Test
    void aCallKeepsWhatRunsNextUntilThatIsTaken() {
        CallFuture<Object> call = call(held, () -> "value");
        CallFuture<Object> next = call(held, () -> "next");
        assertNull(call.takeSuccessor());
        call.succeededBy(next);
        assertSame(next, call.takeSuccessor());
        assertNull(call.takeSuccessor());
    }
}
