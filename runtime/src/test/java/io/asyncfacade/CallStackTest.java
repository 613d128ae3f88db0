package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One thread may run a call inside of another: whose is the interrupt, the hook, the telling of listeners? */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallStackTest {

    /** A body that does not care for interrupts, and is busy until it is told to return. */
    private static void busyUntil(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    // ---- two calls on one thread

    record Stop(String name, Consumer<CompletableFuture<?>> how) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Stop> stops() {
        return Stream.of(
                new Stop("cancel(true)", call -> call.cancel(true)),
                new Stop("complete", call -> call.complete(null)),
                new Stop("completeExceptionally", call -> call.completeExceptionally(new IllegalStateException())),
                new Stop("orTimeout", call -> {
                    call.orTimeout(1, TimeUnit.MILLISECONDS);
                    Gate.until(call::isDone);
                }));
    }

    @ParameterizedTest
    @MethodSource("stops")
    void whatStopsTheOuterCallDoesNotReachTheInnerOne(Stop stop) throws Exception {
        for (OnCancel mode : List.of(OnCancel.INTERRUPT, OnCancel.ABANDON)) {
            try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
                Gate inner = new Gate();
                Gate after = new Gate();
                AtomicReference<CompletableFuture<Void>> shared = new AtomicReference<>();
                CompletableFuture<Void> outer = AsyncCall.run(executor, "outer", () -> {
                    shared.set(AsyncCall.run(executor, mode, "shared", inner::pass));
                    shared.get().join();
                    after.pass();
                });
                inner.awaitEntered();
                stop.how.accept(outer);
                assertTrue(outer.isDone());
                inner.open();
                shared.get().get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertFalse(inner.interrupted.get());
                Gate.until(after.interrupted::get);
                assertFalse(
                        AsyncCall.call(executor, "next", Thread::interrupted).get());
            }
        }
    }

    @Test
    void anInterruptOfTheInnerCallDoesNotHideThatOfTheOuterOne() throws Exception {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CountDownLatch innerRuns = new CountDownLatch(1);
            CountDownLatch innerMayEnd = new CountDownLatch(1);
            AtomicReference<CompletableFuture<Void>> inner = new AtomicReference<>();
            Gate after = new Gate();
            CompletableFuture<Void> outer = AsyncCall.run(executor, "outer", () -> {
                inner.set(AsyncCall.run(executor, "inner", () -> {
                    innerRuns.countDown();
                    busyUntil(innerMayEnd);
                }));
                assertThrows(CancellationException.class, inner.get()::join);
                after.pass();
            });
            Gate.await(innerRuns);
            assertTrue(inner.get().cancel(true));
            assertTrue(outer.cancel(true));
            innerMayEnd.countDown();
            Gate.until(after.interrupted::get);
        }
    }

    /** The flag of the outer call was set, and not looked at, when it began to wait. */
    @Test
    void aPendingInterruptOfTheOuterCallIsHeldBackToo() throws Exception {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CountDownLatch outerRuns = new CountDownLatch(1);
            AtomicBoolean innerSaw = new AtomicBoolean();
            AtomicBoolean outerSaw = new AtomicBoolean();
            CompletableFuture<Void> outer = AsyncCall.run(executor, "outer", () -> {
                CompletableFuture<Void> inner = AsyncCall.run(
                        executor,
                        "inner",
                        () -> innerSaw.set(Thread.currentThread().isInterrupted()));
                outerRuns.countDown();
                Gate.until(() -> Thread.currentThread().isInterrupted());
                inner.join();
                outerSaw.set(Thread.currentThread().isInterrupted());
            });
            Gate.await(outerRuns);
            assertTrue(outer.cancel(true));
            assertFalse(AsyncCall.call(executor, "next", Thread::interrupted).get());
            assertFalse(innerSaw.get());
            assertTrue(outerSaw.get());
        }
    }

    /** On a thread that is not the executor's own, where nothing else takes the flag off. */
    @Test
    void anInterruptThatWasHeldBackDoesNotOutliveItsCall() throws Exception {
        BlockingQueue<CompletableFuture<?>> given = new LinkedBlockingQueue<>();
        Executor direct = task -> {
            given.add((CompletableFuture<?>) task);
            task.run();
        };
        CountDownLatch outerRuns = new CountDownLatch(1);
        AtomicBoolean outerSaw = new AtomicBoolean();
        AtomicBoolean threadSees = new AtomicBoolean(true);
        Thread caller = new Thread(() -> {
            AsyncCall.run(direct, "outer", () -> {
                outerRuns.countDown();
                Gate.until(() -> Thread.currentThread().isInterrupted());
                AsyncCall.run(direct, "inner", () -> {});
                outerSaw.set(Thread.currentThread().isInterrupted());
            });
            threadSees.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        Gate.await(outerRuns);
        assertTrue(given.take().cancel(true));
        caller.join();
        assertTrue(outerSaw.get());
        assertFalse(threadSees.get());
    }

    @Test
    void aForeignInterruptOfTheOuterCallIsKeptFromTheInnerOne() throws Exception {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            AtomicBoolean innerSaw = new AtomicBoolean();
            boolean outerSaw = AsyncCall.call(executor, "outer", () -> {
                        CompletableFuture<Void> inner = AsyncCall.run(
                                executor,
                                "inner",
                                () -> innerSaw.set(Thread.currentThread().isInterrupted()));
                        Thread.currentThread().interrupt();
                        inner.join();
                        return Thread.interrupted();
                    })
                    .get();
            assertTrue(outerSaw);
            assertFalse(innerSaw.get());
        }
    }

    @Test
    void theHookOfTheOuterCallWaitsForTheInnerOne() throws Exception {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            Gate inner = new Gate();
            List<String> order = Collections.synchronizedList(new ArrayList<>());
            CompletableFuture<Void> outer = AsyncCall.run(executor, "outer", () -> {
                CurrentCall.onCancel(() -> order.add("hook"));
                AsyncCall.run(executor, "inner", () -> {
                            inner.pass();
                            order.add("inner");
                        })
                        .join();
                order.add("outer");
            });
            inner.awaitEntered();
            assertTrue(outer.cancel(true));
            inner.open();
            assertFalse(AsyncCall.call(executor, "next", Thread::interrupted).get());
            assertEquals(List.of("inner", "hook", "outer"), order);
        }
    }

    /**
     * A thread that makes room for a call of another thread, on an executor that runs calls on the threads that come
     * by.
     */
    @Test
    void anInterruptOfAThreadIsNotForTheCallThatComesNextOnIt() throws Exception {
        FacadeExecutor executor =
                ExecutorPolicy.using(Runnable::run).maxConcurrency(1).open();
        CountDownLatch runs = new CountDownLatch(1);
        CountDownLatch queued = new CountDownLatch(1);
        AtomicBoolean kept = new AtomicBoolean();
        Thread first = new Thread(() -> {
            AsyncCall.run(executor, "first", () -> {
                runs.countDown();
                busyUntil(queued);
            });
            kept.set(Thread.currentThread().isInterrupted());
        });
        first.start();
        Gate.await(runs);
        CompletableFuture<Boolean> second =
                AsyncCall.call(executor, "second", () -> Thread.currentThread().isInterrupted());
        first.interrupt();
        queued.countDown();
        assertFalse(second.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        first.join();
        assertTrue(kept.get());
    }

    /** The same where the thread settles the first call from outside. */
    @Test
    void anInterruptOfAThreadThatCancelsIsNotForTheCallThatComesNextOnIt() throws Exception {
        AtomicReference<Runnable> task = new AtomicReference<>();
        Executor later = given -> {
            if (!task.compareAndSet(null, given)) {
                given.run();
            }
        };
        FacadeExecutor executor = ExecutorPolicy.using(later).maxConcurrency(1).open();
        CompletableFuture<Integer> first = AsyncCall.call(executor, "first", () -> 1);
        CompletableFuture<Boolean> second =
                AsyncCall.call(executor, "second", () -> Thread.currentThread().isInterrupted());
        Thread.currentThread().interrupt();
        first.cancel(true);
        assertTrue(Thread.interrupted());
        assertFalse(second.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    // ---- what is around a body

    @Test
    void aListenerSeesNoInterruptAndHearsOfTheStartBeforeTheEnd() throws Exception {
        Gate starting = new Gate();
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean ran = new AtomicBoolean();
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .listener(new CallListener() {
                    @Override
                    public void onStarted(CallInfo call) {
                        starting.passStubbornly();
                        told.add("started " + Thread.currentThread().isInterrupted());
                    }

                    @Override
                    public void onFinished(CallInfo call) {
                        told.add("finished " + call.outcome());
                    }
                })
                .open();
        CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> ran.set(true));
        starting.awaitEntered();
        assertTrue(call.cancel(true));
        assertTrue(call.isDone());
        starting.open();
        executor.close();
        assertEquals(List.of("started false", "finished CANCELLED"), told);
        assertFalse(ran.get());
    }

    /** Restoring a context takes its time: the call may be settled meanwhile. */
    @Test
    void aCallThatIsCancelledWhileItsContextIsRestoredDoesNotStart() throws Exception {
        Gate before = new Gate();
        AtomicBoolean ran = new AtomicBoolean();
        AtomicBoolean interrupted = new AtomicBoolean();
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    before.passStubbornly();
                    task.run();
                    interrupted.set(Thread.interrupted());
                })
                .open();
        CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> ran.set(true));
        before.awaitEntered();
        assertTrue(call.cancel(true));
        before.open();
        executor.close();
        assertFalse(ran.get());
        assertFalse(before.interrupted.get());
        assertFalse(interrupted.get());
    }

    @Test
    void whatComesAfterTheBodySeesNoInterruptOfItsCall() throws Exception {
        Gate after = new Gate();
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    task.run();
                    after.passStubbornly();
                })
                .open();
        CompletableFuture<Integer> call = AsyncCall.call(executor, "call", () -> 1);
        after.awaitEntered();
        assertTrue(call.cancel(true));
        after.open();
        executor.close();
        assertFalse(after.interrupted.get());
    }

    // ---- hooks of a call that follows a stage

    /** The slot, and with it the connection, is the next call's only when the hook has ended. */
    @Test
    void theNextCallDoesNotStartBeforeTheHookHasEnded() throws Exception {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).serial().open()) {
            Gate hook = new Gate();
            CountDownLatch hooked = new CountDownLatch(1);
            CompletableFuture<Object> first = AsyncCall.stage(executor, "first", () -> {
                CurrentCall.onCancel(hook::pass);
                hooked.countDown();
                return new CompletableFuture<>();
            });
            Gate.await(hooked);
            Gate.until(() -> executor.calls().get(0).thread() == null);
            CompletableFuture<Integer> second = AsyncCall.call(executor, "second", () -> 2);
            assertTrue(first.cancel(true));
            hook.awaitEntered();
            assertEquals(1, executor.stats().queued());
            assertThrows(TimeoutException.class, () -> second.get(20, TimeUnit.MILLISECONDS));
            hook.open();
            assertEquals(2, second.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    // ---- a thread that settles a call, and on its way meets code that settles it as well

    @Test
    void aStageMayCancelItsCall() {
        Executor direct = Runnable::run;
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletableFuture<Integer> call = AsyncCall.stage(direct, "call", () -> stage);
        AtomicBoolean done = new AtomicBoolean();
        stage.whenComplete((value, failure) -> {
            call.cancel(true);
            done.set(call.isDone());
        });
        assertTrue(call.cancel(true));
        assertTrue(done.get(), "the future is done after its cancel, whichever thread settles it");
    }

    @Test
    void whatGathersACallAndItsStageIsSettledAfterBoth() {
        Executor direct = Runnable::run;
        CompletableFuture<Integer> stage = new CompletableFuture<>();
        CompletableFuture<Integer> call = AsyncCall.stage(direct, "call", () -> stage);
        CompletableFuture<List<Integer>> all = Gather.all(stage, call);
        AtomicBoolean done = new AtomicBoolean();
        all.whenComplete((values, failure) -> done.set(call.isDone()));
        assertTrue(call.cancel(true));
        assertTrue(all.isDone());
        assertTrue(done.get());
    }

    // ---- the order of a serial executor

    @Test
    void aSerialCallThatIsJoinedDoesNotOvertake() throws Exception {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).serial().open()) {
            List<String> order = Collections.synchronizedList(new ArrayList<>());
            AsyncCall.run(executor, "A", () -> {
                        CompletableFuture<Void> b = AsyncCall.run(executor, "B", () -> order.add("B"));
                        CompletableFuture<Void> c = AsyncCall.run(executor, "C", () -> order.add("C"));
                        AsyncCall.run(executor, "D", () -> order.add("D"));
                        c.thenRun(() -> {}).join();
                        order.add("joined");
                        b.join();
                    })
                    .get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
            Gate.until(() -> order.size() == 4);
            assertTrue(
                    order.indexOf("B") < order.indexOf("C") && order.indexOf("C") < order.indexOf("D"),
                    () -> order.toString());
        }
    }

    // ---- a call that follows a stage of its own calls has the only slot

    @Test
    void aStageOfOwnCallsAnswersInTheOnlySlot() throws Exception {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<List<Integer>> all = AsyncCall.stage(
                    executor,
                    "all",
                    () -> Gather.all(
                            AsyncCall.call(executor, "one", () -> 1), AsyncCall.call(executor, "two", () -> 2)));
            assertEquals(List.of(1, 2), all.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
            CompletableFuture<List<Integer>> over = AsyncCall.stage(
                    executor,
                    "over",
                    () -> Gather.over(List.of(1, 2, 3))
                            .parallelism(1)
                            .all(i -> AsyncCall.call(executor, "number", () -> i)));
            assertEquals(List.of(1, 2, 3), over.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
            CompletableFuture<Integer> chain = AsyncCall.stage(
                    executor,
                    "chain",
                    () -> CallChain.of(AsyncCall.call(executor, "one", () -> 1))
                            .thenCompose(one -> AsyncCall.call(executor, "two", () -> one + 1)));
            assertEquals(2, chain.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
            CompletableFuture<Integer> applied = AsyncCall.stage(
                    executor,
                    "applied",
                    () -> AsyncCall.call(executor, "one", () -> 1).thenApply(one -> one + 1));
            assertEquals(2, applied.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    // ---- a dependent that waits for a call that gets its slot later

    static Stream<Executor> poolsOfOne() {
        return Stream.of(Executors.newSingleThreadExecutor(), Executors.newFixedThreadPool(1));
    }

    @ParameterizedTest
    @MethodSource("poolsOfOne")
    void aDependentRunsTheCallThatGetsItsSlotLater(Executor pool) throws Exception {
        try (FacadeExecutor executor =
                ExecutorPolicy.using(pool).maxConcurrency(1).open()) {
            CompletableFuture<Integer> stage = new CompletableFuture<>();
            Gate gate = new Gate();
            CompletableFuture<Void> first = AsyncCall.run(executor, "first", gate::pass);
            AsyncCall.stage(executor, "staged", () -> stage);
            CompletableFuture<Integer> behind = AsyncCall.call(executor, "behind", () -> 7);
            AtomicReference<Thread> worker = new AtomicReference<>();
            CompletableFuture<Integer> dependent = first.thenApply(nothing -> {
                worker.set(Thread.currentThread());
                return behind.join();
            });
            gate.open();
            Gate.until(() -> worker.get() != null && HelpTest.isWaiting(worker.get()));
            stage.complete(1);
            assertEquals(7, dependent.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }
}
