package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.testing.ManualExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The steps of a call that an executor adopts, one by one on the thread of the test. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class AdoptionTest {

    private final List<Throwable> reported = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final ManualExecutor manual = new ManualExecutor();
    private final FacadeExecutor facade = ExecutorPolicy.using(manual)
            .named("db")
            .maxConcurrency(1)
            .queueTimeout(Duration.ofSeconds(1))
            .timeout(Duration.ofSeconds(3))
            .listener(new CallListener() {
                @Override
                public void onFinished(CallInfo call) {
                    told.add(call.name() + " " + call.outcome());
                }
            })
            .open();

    /** Runs something after each task, as a decorator does. */
    private final Executor decorator = task -> facade.execute(() -> {
        task.run();
        told.add("decorated");
    });

    @BeforeEach
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
    }

    @AfterEach
    void leave() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    private static CallFuture<?> given() {
        return (CallFuture<?>) AsyncCall.call(task -> {}, "call", () -> 1);
    }

    private AdoptedCall adopted(int index) {
        return assertInstanceOf(AdoptedCall.class, facade.calls().get(index));
    }

    @Test
    void onlyACallThatHasNotBegunAndThatNoOneHasIsAdopted() {
        assertNull(AdoptedCall.callOf(() -> {}));
        CallFuture<?> call = given();
        assertSame(call, AdoptedCall.callOf(call));
        AdoptedCall.adopt(facade.stages, call, call);
        assertNull(AdoptedCall.callOf(call));
        CallFuture<?> cancelled = given();
        cancelled.cancel(true);
        assertNull(AdoptedCall.callOf(cancelled));
        List<Runnable> tasks = new ArrayList<>();
        ExecutorPolicy.using(tasks::add).open().execute(() -> {});
        assertNull(AdoptedCall.callOf(tasks.get(0)), "a task is no call");
    }

    @Test
    void aTaskThatTheCallIsAllOfLeavesWithIt() {
        CompletableFuture<Integer> running = AsyncCall.call(facade::execute, "running", () -> 1);
        CompletableFuture<Integer> waiting = AsyncCall.call(facade::execute, "waiting", () -> 2);
        AdoptedCall first = adopted(0);
        assertTrue(waiting.cancel(true));
        assertTrue(running.cancel(true));
        assertTrue(first.isDone());
        assertEquals(List.of(), facade.calls());
        assertEquals(Counted.of("2 cancelled"), facade.stats());
        assertEquals(List.of("waiting CANCELLED", "running CANCELLED"), told);
        manual.runAll();
        assertEquals(2, told.size());
        assertEquals(List.of(), reported);
    }

    @Test
    void aTaskThatDoesMoreStaysWhenItsCallIsCancelled() {
        CompletableFuture<Integer> call = AsyncCall.call(decorator, "call", () -> 1);
        AdoptedCall adopted = adopted(0);
        assertEquals(CallInfo.Phase.QUEUED, adopted.phase());
        assertEquals(AdoptedCall.Share.CALL, adopted.share());
        assertTrue(call.cancel(true));
        assertEquals(AdoptedCall.Share.NOTHING, adopted.share());
        assertEquals(CallInfo.Phase.ENDED, adopted.phase());
        assertFalse(adopted.isDone());
        assertFalse(adopted.isCall());
        assertFalse(adopted.isShown());
        assertEquals(Counted.of("1 cancelled"), facade.stats());
        manual.runAll();
        assertTrue(adopted.isDone());
        assertEquals(List.of("call CANCELLED", "decorated"), told);
    }

    @Test
    void aBodyThatIsCancelledIsAbandonedUntilItsTaskHasReturned() {
        List<CallInfo.Phase> phases = new ArrayList<>();
        List<ExecutorStats> stats = new ArrayList<>();
        CompletableFuture<?>[] itself = new CompletableFuture<?>[1];
        itself[0] = AsyncCall.run(decorator, OnCancel.ABANDON, "call", () -> {
            AdoptedCall adopted = adopted(0);
            phases.add(adopted.phase());
            itself[0].cancel(true);
            phases.add(adopted.phase());
            told.add("shown " + adopted.isShown());
            stats.add(facade.stats());
        });
        AdoptedCall adopted = adopted(0);
        manual.runAll();
        assertEquals(List.of(CallInfo.Phase.RUNNING, CallInfo.Phase.ABANDONED), phases);
        assertEquals(CallInfo.Phase.ENDED, adopted.phase());
        assertEquals(List.of(Counted.of("1 running, 1 abandoned, 1 cancelled")), stats);
        assertEquals(Counted.of("1 cancelled"), facade.stats());
        assertEquals(List.of("call CANCELLED", "shown true", "decorated"), told);
    }

    @Test
    void aTaskThatPutsTheCallOffIsNotTheCallAnyMore() {
        List<Runnable> kept = new ArrayList<>();
        Executor later = task -> facade.execute(() -> kept.add(task));
        CompletableFuture<Integer> call = AsyncCall.call(later, "call", () -> 1);
        AdoptedCall adopted = adopted(0);
        manual.runAll();
        assertEquals(AdoptedCall.Share.NOTHING, adopted.share());
        assertTrue(adopted.isDone());
        assertEquals(Counted.of(""), facade.stats());
        kept.get(0).run();
        assertEquals(1, call.join());
        assertEquals(Counted.of(""), facade.stats());
        assertEquals(List.of(), told);
    }

    @Test
    void whatTheTaskThrowsIsTheFailureOfACallThatNothingElseSettles() {
        IllegalStateException failure = new IllegalStateException("of the decorator");
        Executor before = task -> facade.execute(() -> {
            throw failure;
        });
        CompletableFuture<Integer> call = AsyncCall.call(before, "before", () -> 1);
        manual.runAll();
        assertSame(failure, CallContractTest.failureOf(call));
        assertEquals(List.of(), reported);
        Executor after = task -> facade.execute(() -> {
            task.run();
            throw failure;
        });
        CompletableFuture<Integer> done = AsyncCall.call(after, "after", () -> 1);
        manual.runAll();
        assertEquals(1, done.join());
        assertEquals(List.of(failure), reported);
        assertEquals(Counted.of("1 completed, 1 failed"), facade.stats());
        assertEquals(List.of("before FAILED", "after COMPLETED"), told);
    }

    @Test
    void itHoldsItsSlotAsLongAsTheCallFollowsAStage() {
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletableFuture<Integer> call = AsyncCall.stage(decorator, "call", () -> stage);
        AdoptedCall adopted = adopted(0);
        manual.runAll();
        assertFalse(adopted.isDone());
        assertEquals(Counted.of("1 running"), facade.stats());
        assertEquals(CallInfo.Phase.RUNNING, adopted.phase());
        stage.complete(1);
        assertEquals(1, call.join());
        assertTrue(adopted.isDone());
        assertEquals(Counted.of("1 completed"), facade.stats());
    }

    @Test
    void itsTimeIsThatOfTheCall() {
        CompletableFuture<Integer> call = AsyncCall.call(decorator, "call", () -> 1);
        AdoptedCall adopted = adopted(0);
        adopted.expireIfDue();
        assertFalse(call.isDone(), "it is not due");
        manual.advance(Duration.ofSeconds(1));
        CallTimeoutException timeout = assertInstanceOf(CallTimeoutException.class, CallContractTest.failureOf(call));
        assertEquals(Duration.ofSeconds(1), timeout.queued());
        assertEquals(List.of("call TIMED_OUT"), told);
    }

    @Test
    void oneWhoseTimeIsUpBeforeItIsAdmittedTakesItsCallAlong() {
        CallFuture<?> call = given();
        AdoptedCall adopted = AdoptedCall.adopt(facade.stages, call, () -> {});
        adopted.failExpired();
        assertInstanceOf(CallTimeoutException.class, CallContractTest.failureOf(call));
        assertTrue(adopted.isDone());
    }

    @Test
    void oneThatIsRefusedIsForgotten() {
        CallFuture<?> call = given();
        AdoptedCall adopted = AdoptedCall.adopt(facade.stages, call, call);
        adopted.refused(CallRejectedException.closed("call", "db"));
        assertInstanceOf(CallRejectedException.class, CallContractTest.failureOf(adopted));
        assertEquals(CallOutcome.REJECTED, adopted.outcome());
        assertFalse(call.isDone(), "who gave it is told");
        call.cancel(true);
        assertEquals(List.of("call REJECTED"), told);
    }

    @Test
    void aCloseCancelsTheCallAndRunsTheTask() {
        CompletableFuture<Integer> call = AsyncCall.call(decorator, "call", () -> 1);
        AdoptedCall adopted = adopted(0);
        adopted.cancelledByClose(0);
        CancellationException closed = assertInstanceOf(CancellationException.class, CallContractTest.failureOf(call));
        assertEquals("call was cancelled: executor 'db' was closed, and without a grace", closed.getMessage());
        assertEquals(List.of("call CANCELLED", "decorated"), told);
        assertTrue(adopted.isDone());
    }

    @Test
    void itsTaskReturnsOnlyWhenTheThreadThatSettlesTheCallHasDoneSo() {
        Thread test = Thread.currentThread();
        AtomicBoolean returned = new AtomicBoolean();
        CountDownLatch settling = new CountDownLatch(1);
        FacadeExecutor watched = ExecutorPolicy.using(manual)
                .listener(new CallListener() {
                    @Override
                    public void onFinished(CallInfo call) { // by the other thread, which is held up here
                        settling.countDown();
                        Gate.until(() -> returned.get() || test.getState() == Thread.State.TIMED_WAITING);
                    }
                })
                .open();
        CompletableFuture<?>[] itself = new CompletableFuture<?>[1];
        itself[0] = AsyncCall.run(watched::execute, OnCancel.ABANDON, "call", () -> {
            new Thread(() -> itself[0].cancel(true)).start();
            Gate.until(() -> settling.getCount() == 0); // a latch would make this thread wait, as its task has to
        });
        manual.runAll();
        boolean doneInTime = itself[0].isDone();
        returned.set(true);
        assertTrue(doneInTime);
    }
}
