package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A worker that waits for a call of its own executor runs that call, because no other thread may. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HelpTest {

    /** How a worker waits. */
    interface Waiting {
        <T> T await(CompletableFuture<T> future) throws Exception;
    }

    static final List<Waiting> WAITINGS = List.of(
            new Waiting() {
                @Override
                public <T> T await(CompletableFuture<T> future) {
                    return future.join();
                }
            },
            new Waiting() {
                @Override
                public <T> T await(CompletableFuture<T> future) throws Exception {
                    return future.get();
                }
            });

    private static int nest(Executor executor, int depth, Waiting waiting) throws Exception {
        if (depth == 0) {
            return 1;
        }
        return 1 + waiting.await(AsyncCall.call(executor, "nested " + depth, () -> nest(executor, depth - 1, waiting)));
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#narrow")
    void aCallMayWaitForCallsThatItMakes(ExecutorKind kind) {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        for (Waiting waiting : WAITINGS) {
            CompletableFuture<Integer> outer = AsyncCall.call(executor, "outer", () -> nest(executor, 3, waiting));
            assertEquals(4, outer.join());
        }
        if (kind.isFacade()) {
            assertEquals(8, open.facade.stats().completed());
        }
        open.closeIdle();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#narrow")
    void itMayWaitForThemInAnyOrder(ExecutorKind kind) {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        CompletableFuture<Integer> outer = AsyncCall.call(executor, "outer", () -> {
            List<CompletableFuture<Integer>> inner = IntStream.range(0, 5)
                    .mapToObj(i -> AsyncCall.call(executor, "inner", () -> i))
                    .toList();
            return inner.get(4).join() + inner.get(0).join() + inner.get(2).join();
        });
        assertEquals(6, outer.join());
        open.closeIdle();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#narrow")
    void aDependentMayWaitForCallsToo(ExecutorKind kind) {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        Gate gate = new Gate();
        Executor callers = task -> new Thread(task).start();
        CompletableFuture<CompletableFuture<Void>> outer =
                CompletableFuture.supplyAsync(() -> AsyncCall.run(executor, "outer", gate::pass), callers);
        gate.awaitEntered();
        AtomicReference<CompletableFuture<Integer>> dependent = new AtomicReference<>();
        if (!kind.isInline()) {
            List<CompletableFuture<Integer>> behind = IntStream.range(0, 3)
                    .mapToObj(i -> AsyncCall.call(executor, "behind", () -> i))
                    .toList();
            dependent.set(outer.join()
                    .thenApply(nothing ->
                            AsyncCall.call(executor, "inner", () -> 7).join()
                                    + behind.get(2).join()));
        } else {
            gate.open();
            dependent.set(outer.join()
                    .thenApply(nothing ->
                            2 + AsyncCall.call(executor, "inner", () -> 7).join()));
        }
        gate.open();
        assertEquals(9, dependent.get().join());
        open.closeIdle();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#narrow")
    void aDependentMayWaitBehindACallThatFollowsAStage(ExecutorKind kind) throws Exception {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        Assumptions.assumeTrue(kind.isFacade(), "elsewhere, nothing waits behind a stage");
        Assumptions.assumeFalse(kind.isInline(), "there, nothing waits at all");
        Assumptions.assumeFalse(
                kind.name().equals("using(fixed(1)), limit 1"), "there, the only thread waits, and has no slot");
        List<Waiting> waitings = new ArrayList<>(WAITINGS);
        waitings.add(new Waiting() {
            @Override
            public <T> T await(CompletableFuture<T> future) {
                return Gather.all(List.of(future)).join().get(0);
            }
        });
        for (Waiting waiting : waitings) {
            Gate gate = new Gate();
            CompletableFuture<Integer> stage = new CompletableFuture<>();
            CompletableFuture<Void> first = AsyncCall.run(executor, "first", gate::pass);
            gate.awaitEntered();
            CompletableFuture<Integer> staged = AsyncCall.stage(executor, "staged", () -> stage);
            CompletableFuture<Integer> behind = AsyncCall.call(executor, "behind", () -> 7);
            AtomicReference<Thread> worker = new AtomicReference<>();
            CompletableFuture<Integer> dependent = first.handle((nothing, failure) -> {
                worker.set(Thread.currentThread());
                try {
                    return waiting.await(behind);
                } catch (Exception e) {
                    throw new CompletionException(e);
                }
            });
            gate.open();
            Gate.until(() -> worker.get() != null && isWaiting(worker.get()));
            stage.complete(2);
            assertEquals(7, dependent.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertEquals(2, staged.join());
        }
        open.closeIdle();
    }

    @Test
    void manyDependentsMayWaitForTheLastCall() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> first = AsyncCall.run(executor, "first", gate::pass);
            gate.awaitEntered();
            AtomicReference<CompletableFuture<Integer>> last = new AtomicReference<>();
            List<CompletableFuture<Integer>> dependents = IntStream.range(0, 1_000)
                    .mapToObj(i -> AsyncCall.call(executor, "middle", () -> i)
                            .thenApply(value -> value + last.get().join()))
                    .toList();
            last.set(AsyncCall.call(executor, "last", () -> 7));
            gate.open();
            for (int i = 0; i < dependents.size(); i++) {
                assertEquals(i + 7, dependents.get(i).join());
            }
            first.join();
            PlatformThreads pool = executor.admission.ownPool();
            Gate.until(() -> pool.getCorePoolSize() == 1 && pool.getMaximumPoolSize() == 1);
            Gate.until(() -> pool.getPoolSize() <= 1);
        }
    }

    static boolean isWaiting(Thread thread) {
        Thread.State state = thread.getState();
        return state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING;
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#narrow")
    void theFailureOfTheInnerCallIsItsOwn(ExecutorKind kind) {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        for (Throwable failure : List.of(new IllegalStateException("inner"), new StackOverflowError("not really"))) {
            CompletableFuture<Throwable> outer = AsyncCall.call(executor, "outer", () -> {
                CompletableFuture<Integer> inner = AsyncCall.call(executor, "inner", () -> {
                    throw failure;
                });
                return assertThrows(CompletionException.class, inner::join).getCause();
            });
            assertSame(failure, outer.join());
        }
        open.closeIdle();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#narrow")
    void cancellingTheInnerCallInterruptsItOnly(ExecutorKind kind) {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        Gate gate = new Gate();
        Gate after = new Gate();
        AtomicReference<CallFuture<?>> inner = new AtomicReference<>();
        CompletableFuture<CompletableFuture<Boolean>> outer = CompletableFuture.supplyAsync(
                () -> AsyncCall.call(executor, "outer", () -> {
                    CompletableFuture<Void> made = AsyncCall.run(executor, "inner", () -> {
                        inner.set(CurrentWork.callOfThread());
                        gate.pass();
                    });
                    assertThrows(CancellationException.class, made::join);
                    boolean flag = Thread.currentThread().isInterrupted();
                    after.pass();
                    return flag;
                }),
                task -> new Thread(task).start());
        gate.awaitEntered();
        assertTrue(inner.get().cancel(true));
        after.awaitEntered();
        assertTrue(gate.interrupted.get());
        inner.get().cancel(true);
        after.open();
        assertFalse(outer.join().join());
        assertFalse(after.interrupted.get());
        open.closeIdle();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#narrow")
    void cancellingTheOuterCallInterruptsItWhenTheInnerOneHasReturned(ExecutorKind kind) {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        Gate gate = new Gate();
        Gate after = new Gate();
        AtomicReference<CallFuture<?>> outer = new AtomicReference<>();
        AtomicReference<CompletableFuture<Void>> inner = new AtomicReference<>();
        CompletableFuture<CompletableFuture<Void>> made = CompletableFuture.supplyAsync(
                () -> AsyncCall.run(executor, "outer", () -> {
                    outer.set(CurrentWork.callOfThread());
                    inner.set(AsyncCall.run(executor, "inner", gate::pass));
                    inner.get().join();
                    after.pass();
                }),
                task -> new Thread(task).start());
        gate.awaitEntered();
        assertTrue(outer.get().cancel(true));
        assertFalse(gate.interrupted.get());
        gate.open();
        inner.get().join();
        Gate.until(after.interrupted::get);
        assertTrue(made.join().isCancelled());
        assertFalse(AsyncCall.call(executor, "next", Thread::interrupted).join());
        open.closeIdle();
    }

    @Test
    void aPlaceOfAllOutersIsEnoughForAllInners() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(5).open()) {
            CountDownLatch all = new CountDownLatch(5);
            List<CompletableFuture<Integer>> outers = IntStream.range(0, 5)
                    .mapToObj(i -> AsyncCall.call(executor, "outer", () -> {
                        all.countDown();
                        Gate.await(all);
                        return AsyncCall.call(executor, "inner", () -> i).join();
                    }))
                    .toList();
            assertEquals(10, outers.stream().mapToInt(CompletableFuture::join).sum());
            Gate.until(() -> executor.stats().running() == 0);
            assertEquals(Counted.of("10 completed"), executor.stats());
        }
    }

    @Test
    void theInnerCallRunsInTheSlotOfTheOuterOne() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(3).serial().open()) {
            AtomicInteger inside = new AtomicInteger();
            CompletableFuture<Integer> outer = AsyncCall.call(executor, "outer", () -> {
                Gate gate = new Gate();
                CompletableFuture<ExecutorStats> inner = AsyncCall.call(executor, "inner", executor::stats);
                AsyncCall.run(executor, "other", inside::incrementAndGet);
                ExecutorStats seen = inner.join();
                assertEquals(Counted.of("1 queued, 2 running"), seen);
                gate.open();
                return inside.get();
            });
            assertEquals(0, outer.join(), "the other call does not run beside it");
        }
    }

    @Test
    void aRejectionInsideDoesNotHarmLaterCalls() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).queueCapacity(0).open()) {
            for (int i = 0; i < 3; i++) {
                Throwable failure = AsyncCall.call(
                                executor,
                                "outer",
                                () -> CallContractTest.failureOf(AsyncCall.call(executor, "inner", () -> 1)))
                        .join();
                assertInstanceOf(CallRejectedException.class, failure);
            }
            assertEquals(2, AsyncCall.call(executor, "later", () -> 2).join());
            assertEquals(Counted.of("4 completed, 3 rejected"), executor.stats());
        }
    }

    @Test
    void theDependentOfAHelpedCallMayCancelTheOuterCall() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            AtomicReference<CompletableFuture<Boolean>> self = new AtomicReference<>();
            Gate known = new Gate();
            self.set(AsyncCall.call(executor, "outer", () -> {
                known.pass();
                CompletableFuture<Integer> inner = AsyncCall.call(executor, "inner", () -> 1);
                inner.thenRun(() -> self.get().cancel(true));
                inner.join();
                return Thread.currentThread().isInterrupted();
            }));
            known.open();
            assertThrows(CancellationException.class, self.get()::join);
            Gate.until(() -> executor.stats().running() == 0);
            assertEquals(
                    false, AsyncCall.call(executor, "next", Thread::interrupted).join());
        }
    }
}
