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
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
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
    /** Keeps its tasks until the test runs them. */
    private final Executor held = tasks::add;

    private FacadeExecutor one(UnaryOperator<ExecutorPolicy> settings) {
        return settings.apply(ExecutorPolicy.using(held)
                        .named("one")
                        .maxConcurrency(1)
                        .queueCapacity(1))
                .open();
    }

    static ManagedCall<Object> call(FacadeExecutor executor, Body<Object> body) {
        return new ManagedCall<>(executor.stages, OnCancel.ABANDON, "Client.fetch", body);
    }

    static ManagedCall<Object> accepted(FacadeExecutor executor, Body<Object> body) {
        ManagedCall<Object> call = call(executor, body);
        assertNull(executor.admission.submit(call));
        return call;
    }

    static CallRejectedException refused(FacadeExecutor executor) {
        ManagedCall<Object> call = call(executor, () -> "never");
        CallRejectedException rejection = executor.admission.submit(call);
        assertNotNull(rejection);
        call.fail(CallOutcome.REJECTED, rejection);
        return rejection;
    }

    static Throwable failure(CompletableFuture<?> future) {
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

    @Test
    void aCallThatWaitsDoesNotBeginAndOneInTimeDoesNotExpire() {
        ManualTime time = new ManualTime();
        FacadeExecutor executor = ExecutorPolicy.using(time.timed(held))
                .maxConcurrency(1)
                .timeout(Duration.ofSeconds(1))
                .open();
        ManagedCall<Object> first = accepted(executor, () -> "first");
        ManagedCall<Object> second = accepted(executor, () -> "second");
        second.run(); // as an executor might that has kept it from before
        second.expireIfDue();
        first.expireIfDue();
        assertEquals(Counted.of("2 queued"), executor.stats());
        int[] woken = new int[1];
        executor.admission.ledger().watchers.add(() -> woken[0]++);
        tasks.remove().run();
        assertEquals("first", first.join());
        assertEquals(1, woken[0], "the second has got its slot");
        tasks.remove().run();
        assertEquals("second", second.join());
        executor.close();
    }

    @Test
    void aTaskOfABodyRunsThoughTheExecutorIsBeingClosed() {
        FacadeExecutor executor = one(policy -> policy.maxConcurrency(2));
        CountDownLatch ran = new CountDownLatch(1);
        ManagedCall<Object> body = accepted(executor, () -> {
            // As far as a close comes before it waits for this very body: had it ended, the task would be refused.
            executor.shutdown();
            assertEquals(List.of(), executor.admission.ledger().stop(call -> true));
            executor.execute(ran::countDown);
            return "value";
        });
        tasks.remove().run();
        assertEquals("value", body.join());
        Gate.await(ran);
        assertEquals(0, tasks.size(), "the executor's own threads were not asked");
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
    void aCallerForWhomNoTimerCanBeSetIsNotBlocked() {
        IllegalStateException none = new IllegalStateException("no timer");
        ManualTime broken = new ManualTime() {
            @Override
            public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
                throw none;
            }
        };
        FacadeExecutor executor = ExecutorPolicy.using(broken.timed(held))
                .maxConcurrency(1)
                .queueCapacity(0)
                .onOverflow(Overflow.blockUpTo(Duration.ofDays(1)))
                .open();
        accepted(executor, () -> "first");
        assertEquals(
                List.of(none),
                CallFutureTest.uncaughtOf(
                        () -> assertEquals(Reason.QUEUE_FULL, refused(executor).reason())));
        tasks.remove().run();
        executor.close();
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
