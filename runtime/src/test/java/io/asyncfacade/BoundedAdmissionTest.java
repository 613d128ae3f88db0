package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CallRejectedException.Reason;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What follows from each step of the ledger, on the thread of the test but for those that block. */
@Timeout(30)
class BoundedAdmissionTest {

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final RejectedExecutionException full = new RejectedExecutionException("full");

    /** How many tasks the executor refuses, once it has none left to keep. */
    private int refusals;

    /** Keeps its tasks until the test runs them. */
    private final Executor held = task -> {
        if (refusals > 0) {
            refusals--;
            throw full;
        }
        tasks.add(task);
    };

    private FacadeExecutor one(UnaryOperator<ExecutorPolicy> settings) {
        return settings.apply(ExecutorPolicy.using(held)
                        .named("one")
                        .maxConcurrency(1)
                        .queueCapacity(1))
                .open();
    }

    private static ManagedCall<Object> call(FacadeExecutor executor, Body<Object> body) {
        return new ManagedCall<>(executor.stages, OnCancel.ABANDON, "Client.fetch", body);
    }

    private static ManagedCall<Object> accepted(FacadeExecutor executor, Body<Object> body) {
        ManagedCall<Object> call = call(executor, body);
        assertNull(executor.admission.submit(call));
        return call;
    }

    private static CallRejectedException refused(FacadeExecutor executor) {
        ManagedCall<Object> call = call(executor, () -> "never");
        CallRejectedException rejection = executor.admission.submit(call);
        assertNotNull(rejection);
        call.fail(CallOutcome.REJECTED, rejection);
        return rejection;
    }

    private static Throwable failure(CompletableFuture<?> future) {
        assertTrue(future.isCompletedExceptionally());
        return future.handle((value, failure) -> failure).join();
    }

    private static CallListener listener(Consumer<CallInfo> queued) {
        return new CallListener() {
            @Override
            public void onQueued(CallInfo call) {
                queued.accept(call);
            }
        };
    }

    // ---- a call comes

    @Test
    void aCallStartsOrWaitsOrIsRefused() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            ManagedCall<Object> first = accepted(executor, () -> "first");
            assertSame(first, tasks.peek());
            ManagedCall<Object> second = accepted(executor, () -> "second");
            assertEquals(1, tasks.size());
            CallRejectedException rejection = refused(executor);
            assertEquals(Reason.QUEUE_FULL, rejection.reason());
            assertEquals(
                    "Client.fetch was refused: 'one' has its limit of 1 running, and 1 waiting",
                    rejection.getMessage());
            assertEquals(Counted.of("2 queued, 1 rejected"), executor.stats());
            tasks.remove().run();
            assertEquals("first", first.join());
            assertSame(second, tasks.peek(), "its successor was started");
            tasks.remove().run();
            assertEquals("second", second.join());
            assertEquals(Counted.of("2 completed, 1 rejected"), executor.stats());
        }
    }

    @Test
    void aClosedExecutorRefuses() {
        FacadeExecutor executor = one(policy -> policy);
        executor.close();
        CallRejectedException rejection = refused(executor);
        assertEquals(Reason.CLOSED, rejection.reason());
        assertEquals(Counted.of("1 rejected"), executor.stats());
    }

    @Test
    void aClosedExecutorTakesWhatComesFromItsCalls() {
        FacadeExecutor executor = one(policy -> policy);
        AtomicReference<ManagedCall<Object>> inner = new AtomicReference<>();
        ManagedCall<Object> outer = accepted(executor, () -> {
            inner.set(accepted(executor, () -> "inner"));
            return "outer";
        });
        executor.shutdown();
        tasks.remove().run();
        assertEquals("outer", outer.join());
        tasks.remove().run();
        assertEquals("inner", inner.get().join());
        executor.close();
        assertEquals(Counted.of("2 completed"), executor.stats());
    }

    @Test
    void aListenerMaySettleACallBeforeItStarts() {
        try (FacadeExecutor executor = one(policy -> policy.listener(listener(info -> {
            ((CompletableFuture<?>) info).cancel(true);
        })))) {
            ManagedCall<Object> call = accepted(executor, () -> "never");
            assertTrue(call.isCancelled());
            assertEquals(List.of(), List.copyOf(tasks), "it was not given to a thread");
            assertEquals(Counted.of("1 cancelled"), executor.stats());
        }
    }

    @Test
    void aListenerHearsOfACallThatStartsAtOnce() {
        List<String> queued = new ArrayList<>();
        try (FacadeExecutor executor = one(policy -> policy.listener(listener(info -> queued.add(info.name()))))) {
            ManagedCall<Object> call = accepted(executor, () -> "value");
            assertEquals(List.of("Client.fetch"), queued);
            tasks.remove().run();
            assertEquals("value", call.join());
        }
    }

    @Test
    void aTimerIsSetForACallThatStartsAndForOneThatWaits() {
        ManualTime time = new ManualTime();
        FacadeExecutor executor = ExecutorPolicy.using(time.timed(held))
                .maxConcurrency(1)
                .queueTimeout(Duration.ofSeconds(1))
                .open();
        ManagedCall<Object> starts = accepted(executor, () -> {
            time.advance(Duration.ofSeconds(1));
            assertEquals(0, time.pending(), "a call that has started has no timer");
            accepted(executor, () -> "waits");
            return time.pending();
        });
        assertEquals(1, time.pending());
        tasks.remove().run();
        assertEquals(1, starts.join());
        tasks.remove().run();
        executor.close();
        assertEquals(0, time.pending());
    }

    @Test
    void aThreadKnowsTheCallsThatItHasMade() {
        try (FacadeExecutor executor = one(policy -> policy.maxConcurrency(2))) {
            List<Object> made = new ArrayList<>();
            List<Object> known = new ArrayList<>();
            accepted(executor, () -> {
                made.add(accepted(executor, () -> "starts"));
                made.add(0, accepted(executor, () -> "waits"));
                CurrentWork.ownCalls().forEach(known::add);
                return "outer";
            });
            tasks.remove().run();
            assertEquals(made, known, "the newest first");
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        }
    }

    /** Starts what is held on another thread, which waits in its body until the returned future is complete. */
    private CompletableFuture<Object> waiting(FacadeExecutor executor) {
        Queue<Runnable> others = new ArrayDeque<>();
        CompletableFuture<Object> awaited = AsyncCall.call(others::add, "awaited", () -> "awaited");
        accepted(executor, () -> awaited.join());
        Thread waiter = new Thread(tasks.remove());
        waiter.setDaemon(true);
        waiter.start();
        Gate.until(() -> waiter.getState() == Thread.State.WAITING);
        return awaited;
    }

    @Test
    void aThreadThatWaitsInItsSlotIsWokenForTheCallThatComes() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            CompletableFuture<Object> awaited = waiting(executor);
            ManagedCall<Object> call = accepted(executor, () -> "value");
            Gate.until(call::isDone);
            assertEquals("value", call.join());
            awaited.complete("awaited");
        }
    }

    @Test
    void aThreadThatWaitsInItsSlotIsWokenWhenTheOtherSlotFollowsAStage() {
        try (FacadeExecutor executor = one(policy -> policy.maxConcurrency(2))) {
            CompletableFuture<Object> awaited = waiting(executor);
            CompletableFuture<Object> stage = new CompletableFuture<>();
            ManagedCall<Object> following = new ManagedCall<>(
                    executor.stages, OnCancel.ABANDON, "following", ResultHandling.ofStage(() -> stage));
            assertNull(executor.admission.submit(following));
            ManagedCall<Object> call = accepted(executor, () -> "value");
            assertTrue(executor.admission.wouldStall(call), "but for this slot");
            tasks.remove().run();
            Gate.until(call::isDone);
            assertEquals("value", call.join());
            assertFalse(executor.admission.wouldStall(call), "nothing waits");
            stage.complete("stage");
            awaited.complete("awaited");
        }
    }

    // ---- beyond the limit

    /** Its one thread is inside of a body until the gate is open. */
    private static FacadeExecutor busy(Gate gate, CallListener listener) {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .queueCapacity(0)
                .onOverflow(Overflow.callerRuns())
                .listener(listener)
                .open();
        accepted(executor, () -> {
            gate.passStubbornly();
            return "first";
        });
        gate.awaitEntered();
        return executor;
    }

    @Test
    void aCallBeyondTheLimitRunsOnItsCaller() {
        Gate gate = new Gate();
        List<String> queued = new ArrayList<>();
        try (FacadeExecutor executor = busy(gate, listener(info -> queued.add(info.name())))) {
            Thread here = Thread.currentThread();
            ManagedCall<Object> second = accepted(executor, () -> {
                assertSame(here, Thread.currentThread());
                return "second";
            });
            assertEquals("second", second.getNow(null));
            assertEquals(2, queued.size());
            assertEquals(Counted.of("1 running, 1 completed"), executor.stats());
            gate.open();
        }
    }

    @Test
    void anExecutorThatIsClosedMeanwhileDoesNotRunOnTheCaller() {
        Gate gate = new Gate();
        AtomicReference<FacadeExecutor> closed = new AtomicReference<>();
        try (FacadeExecutor executor = busy(gate, listener(info -> {
            if (closed.get() != null) {
                closed.get().shutdown();
            }
        }))) {
            closed.set(executor);
            assertEquals(Reason.CLOSED, refused(executor).reason());
            assertEquals(Counted.of("1 running, 1 rejected"), executor.stats());
            gate.open();
        }
    }

    @Test
    void aThreadOfTheExecutorIsNotBlocked() {
        try (FacadeExecutor executor =
                one(policy -> policy.queueCapacity(0).onOverflow(Overflow.blockUpTo(Duration.ofDays(1))))) {
            AtomicReference<CallRejectedException> rejection = new AtomicReference<>();
            ManagedCall<Object> outer = accepted(executor, () -> {
                rejection.set(refused(executor));
                return "outer";
            });
            tasks.remove().run();
            assertEquals("outer", outer.join());
            assertEquals(Reason.QUEUE_FULL, rejection.get().reason());
            assertTrue(rejection.get().getMessage().contains("thread"), rejection.get()::getMessage);
        }
    }

    @Test
    void aCallThatIsRefusedAfterItsTimeIsUpHasTimedOut() {
        ManualTime time = new ManualTime();
        ManualTime.Pool pool = new ManualTime.Pool(time, 1, 1, new LinkedBlockingQueue<>());
        Gate gate = new Gate();
        FacadeExecutor executor = ExecutorPolicy.using(pool)
                .maxConcurrency(1)
                .queueCapacity(0)
                .timeout(Duration.ofSeconds(1))
                .open();
        ManagedCall<Object> running = accepted(executor, () -> {
            gate.passStubbornly();
            return "running";
        });
        gate.awaitEntered();
        ManagedCall<Object> late = call(executor, () -> "never");
        time.advance(Duration.ofSeconds(1).minusNanos(1));
        assertEquals(Reason.QUEUE_FULL, refused(executor).reason());
        ManagedCall<Object> inTime = call(executor, () -> "never");
        assertNotNull(executor.admission.submit(inTime));
        time.advance(Duration.ofNanos(1));
        assertNull(executor.admission.submit(late));
        assertTrue(failure(late) instanceof CallTimeoutException);
        Gate.until(running::isDone);
        assertEquals(Counted.of("1 running, 1 abandoned, 2 timedOut, 2 rejected"), executor.stats());
        gate.open();
        executor.close();
        pool.shutdown();
    }

    // ---- an executor that refuses what it has room for

    @Test
    void aCallThatTheThreadsRefuseIsRejectedAndFreesItsSlot() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            refusals = 1;
            CallRejectedException rejection = refused(executor);
            assertSame(full, rejection.getCause());
            assertEquals(Reason.EXECUTOR, rejection.reason());
            ManagedCall<Object> next = accepted(executor, () -> "next");
            tasks.remove().run();
            assertEquals("next", next.join());
            assertEquals(Counted.of("1 completed, 1 rejected"), executor.stats());
        }
    }

    @Test
    void aSuccessorThatTheThreadsRefuseFailsAndTheNextIsStarted() {
        try (FacadeExecutor executor = one(policy -> policy.queueCapacity(3))) {
            ManagedCall<Object> first = accepted(executor, () -> "first");
            ManagedCall<Object> second = accepted(executor, () -> "never");
            ManagedCall<Object> third = accepted(executor, () -> "never");
            ManagedCall<Object> fourth = accepted(executor, () -> "fourth");
            refusals = 2;
            tasks.remove().run();
            assertEquals("first", first.join());
            Gate.until(() -> second.isDone() && third.isDone());
            assertSame(full, failure(second).getCause());
            assertSame(full, failure(third).getCause());
            assertSame(fourth, tasks.peek());
            tasks.remove().run();
            assertEquals("fourth", fourth.join());
            assertEquals(Counted.of("2 completed, 2 rejected"), executor.stats());
        }
    }

    @Test
    void aTaskThatTheThreadsRefuseRunsAllTheSame() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            CountDownLatch ran = new CountDownLatch(1);
            ManagedCall<Object> first = accepted(executor, () -> "first");
            executor.execute(ran::countDown);
            refusals = 1;
            tasks.remove().run();
            Gate.await(ran);
            assertEquals("first", first.join());
        }
    }

    @Test
    void whatAnExecutorThrowsAfterItHasRunACallIsNoRefusal() {
        Executor direct = task -> {
            task.run();
            throw full;
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.using(direct).maxConcurrency(1).open()) {
            assertEquals("value", accepted(executor, () -> "value").join());
            assertEquals(Counted.of("1 completed"), executor.stats());
        }
    }

    // ---- the slot goes on where the executor runs what it is given at once

    /** Runs a call on another thread, whose body takes until the gate is open and then ends in this way. */
    private static ManagedCall<Object> onOtherThread(FacadeExecutor executor, Gate gate, Body<Object> end) {
        ManagedCall<Object> call = call(executor, () -> {
            gate.passStubbornly();
            return end.call();
        });
        Thread thread = new Thread(() -> executor.admission.submit(call));
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, failure) -> {});
        thread.start();
        gate.awaitEntered();
        return call;
    }

    private static FacadeExecutor direct() {
        return ExecutorPolicy.using(Runnable::run)
                .maxConcurrency(1)
                .queueCapacity(1)
                .open();
    }

    @Test
    void aBodyThatReturnsTooLateHandsItsSlotOn() {
        Gate gate = new Gate();
        try (FacadeExecutor executor = direct()) {
            ManagedCall<Object> late = onOtherThread(executor, gate, () -> "late");
            ManagedCall<Object> next = accepted(executor, () -> "next");
            assertTrue(late.cancel(true));
            assertFalse(next.isDone());
            gate.open();
            Gate.until(next::isDone);
            assertEquals("next", next.join());
        }
    }

    @Test
    void aBodyThatTheMachineFailsHandsItsSlotOn() {
        Gate gate = new Gate();
        try (FacadeExecutor executor = direct()) {
            ManagedCall<Object> failed = onOtherThread(executor, gate, () -> {
                throw new StackOverflowError();
            });
            ManagedCall<Object> next = accepted(executor, () -> "next");
            gate.open();
            Gate.until(next::isDone);
            assertEquals("next", next.join());
            assertTrue(failure(failed) instanceof StackOverflowError);
        }
    }

    // ---- a thread helps

    @Test
    void aBodyRunsWhatItWaitsForInItsSlot() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            List<Object> seen = new ArrayList<>();
            ManagedCall<Object> outer = accepted(executor, () -> {
                ManagedCall<Object> inner = accepted(executor, () -> "inner");
                seen.add(executor.admission.help(inner));
                seen.add(executor.admission.help(inner));
                return inner.getNow("not yet");
            });
            tasks.remove().run();
            assertEquals("inner", outer.join());
            assertEquals(List.of(true, false), seen);
        }
    }

    @Test
    void aThreadWithoutASlotRunsWhatHasOne() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            ManagedCall<Object> first = accepted(executor, () -> "first");
            ManagedCall<Object> second = accepted(executor, () -> "second");
            assertTrue(executor.admission.help(second), "the one before it");
            assertEquals("first", first.getNow(null));
            assertTrue(executor.admission.help(second));
            assertEquals("second", second.getNow(null));
            assertFalse(executor.admission.help(second));
            tasks.forEach(Runnable::run); // harmless
        }
    }

    @Test
    void aPoolOfOursIsLeftToItsThreads() {
        Gate gate = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            accepted(executor, () -> {
                gate.passStubbornly();
                return "first";
            });
            gate.awaitEntered();
            ManagedCall<Object> second = accepted(executor, () -> "second");
            assertFalse(executor.admission.help(second));
            assertNotNull(executor.admission.ownPool());
            assertFalse(executor.admission.isBorrowed());
            gate.open();
            assertEquals("second", second.join());
        }
        try (FacadeExecutor executor = one(policy -> policy)) {
            assertNull(executor.admission.ownPool());
            assertTrue(executor.admission.isBorrowed());
        }
    }

    @Test
    void aCallThatIsSettledLeavesTheQueueOfItsPool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        Gate gate = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.using(pool).open()) {
            accepted(executor, () -> {
                gate.passStubbornly();
                return "first";
            });
            gate.awaitEntered();
            ManagedCall<Object> second = accepted(executor, () -> "never");
            assertEquals(1, pool.getQueue().size());
            second.cancel(true);
            assertEquals(0, pool.getQueue().size());
            gate.open();
        }
        pool.shutdown();
    }

    // ---- whose threads these are

    @Test
    void callsBeginOnThreadsOfTheirOwnInThePoolsOfTheJdk() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        assertTrue(runsElsewhere(pool));
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
        assertFalse(runsElsewhere(pool));
        pool.shutdown();
        assertTrue(runsElsewhere(ForkJoinPool.commonPool()));
        assertFalse(runsElsewhere(Runnable::run));
        try (FacadeExecutor facade = ExecutorPolicy.callerThread().open()) {
            assertFalse(runsElsewhere(facade), "one of another module may do as it likes");
        }
    }

    private static boolean runsElsewhere(Executor threads) {
        return new BoundedAdmission(ExecutorPolicy.callerThread().open().rules, SystemTime.INSTANCE, threads, true)
                .runsElsewhere();
    }
}
