package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CallRejectedException.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Until the grace of a close ends, what comes from accepted calls is accepted, and roots are refused at once. */
@Timeout(60)
class GracefulCloseTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Gate gate = new Gate();

    /** Closes on another thread, and returns when new calls are refused. */
    private static CompletableFuture<ShutdownReport> close(FacadeExecutor executor, Duration grace) {
        CompletableFuture<ShutdownReport> report = new CompletableFuture<>();
        new Thread(() -> report.complete(executor.close(grace))).start();
        Gate.until(executor::isShutdown);
        return report;
    }

    private CompletableFuture<Integer> first(FacadeExecutor executor) {
        CompletableFuture<Integer> call = AsyncCall.call(executor, "first", () -> {
            gate.pass();
            return 1;
        });
        gate.awaitEntered();
        return call;
    }

    private static void assertRootsAreRefused(FacadeExecutor executor) {
        Throwable failure = CallContractTest.failureOf(AsyncCall.call(executor, "root", () -> 1));
        assertEquals(
                Reason.CLOSED,
                assertInstanceOf(CallRejectedException.class, failure).reason());
        assertThrows(CallRejectedException.class, () -> executor.execute(() -> {}));
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void whatFollowsACallIsDone(ExecutorPolicy policy) {
        FacadeExecutor executor = policy.maxConcurrency(1).open();
        CompletableFuture<Integer> call = first(executor);
        AtomicInteger released = new AtomicInteger();
        CompletableFuture<Integer> parsed =
                call.thenApplyAsync(value -> value + 1).thenApplyAsync(value -> value + 1);
        CompletableFuture<Integer> second =
                call.thenCompose(value -> AsyncCall.call(executor, "second", () -> value + 10));
        CompletableFuture<Integer> third =
                second.thenComposeAsync(value -> AsyncCall.call(executor, "third", () -> value + 100));
        call.whenCompleteAsync((value, failure) -> released.incrementAndGet());
        CompletableFuture<ShutdownReport> report = close(executor, LONG);
        assertRootsAreRefused(executor);
        gate.open();
        assertEquals(new ShutdownReport(3, 0, List.of()), report.join());
        assertEquals(3, parsed.join());
        assertEquals(11, second.join());
        assertEquals(111, third.join());
        assertEquals(1, released.get());
        assertRootsAreRefused(executor);
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aBodyAHookAndAListenerMakeCalls(ExecutorPolicy policy) {
        List<CompletableFuture<?>> made = new ArrayList<>();
        CompletableFuture<FacadeExecutor> self = new CompletableFuture<>();
        CallListener listener = new CallListener() {
            @Override
            public void onFinished(CallInfo call) {
                if (call.name().equals("first")) {
                    made.add(AsyncCall.run(self.join(), "audit", () -> {}));
                }
            }
        };
        FacadeExecutor executor = policy.listener(listener).open();
        self.complete(executor);
        CountDownLatch hooked = new CountDownLatch(1);
        CountDownLatch cleanedUp = new CountDownLatch(1);
        CompletableFuture<Integer> call = AsyncCall.call(executor, "first", () -> {
            gate.pass();
            made.add(AsyncCall.run(executor, "inner", () -> {}));
            return 1;
        });
        CompletableFuture<Void> cancelled = AsyncCall.run(executor, "cancelled", () -> {
            CurrentCall.onCancel(() -> {
                AsyncCall.run(executor, "clean up", cleanedUp::countDown);
                hooked.countDown();
            });
            cleanedUp.countDown();
            hooked.await();
        });
        gate.awaitEntered();
        Gate.await(cleanedUp);
        CompletableFuture<ShutdownReport> report = close(executor, LONG);
        cancelled.cancel(true);
        Gate.await(hooked);
        gate.open();
        assertEquals(List.of(), report.join().stragglers());
        assertEquals(1, call.join());
        made.forEach(CompletableFuture::join);
        assertEquals(2, made.size());
        assertEquals(Counted.of("4 completed, 1 cancelled"), executor.stats());
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aStageThatComesByAnotherThreadIsDone(ExecutorPolicy policy) {
        FacadeExecutor executor = policy.open();
        CompletableFuture<Integer> call = first(executor);
        CompletableFuture<Integer> other = new CompletableFuture<>();
        CompletableFuture<Integer> quick = AsyncCall.call(executor, "quick", () -> 1);
        CompletableFuture<Integer> parsed = quick.thenCompose(value -> other).thenApplyAsync(value -> value + 1);
        CompletableFuture<Integer> cancelled = AsyncCall.stage(executor, "cancelled", CompletableFuture::new);
        CompletableFuture<Integer> instead = cancelled
                .handle((value, failure) -> 7)
                .thenCompose(value -> AsyncCall.call(executor, "x", () -> value));
        quick.join();
        CompletableFuture<ShutdownReport> report = close(executor, LONG);
        other.complete(5); // by the thread of the test, which works for no call
        assertEquals(6, parsed.join());
        cancelled.cancel(true);
        assertEquals(7, instead.join());
        gate.open();
        assertEquals(1, call.join());
        report.join();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aGatherGoesOn(ExecutorPolicy policy) {
        FacadeExecutor executor = policy.maxConcurrency(2).open();
        CompletableFuture<List<Integer>> all = Gather.over(
                        IntStream.range(0, 50).boxed().toList())
                .parallelism(2)
                .all(input -> AsyncCall.call(executor, "input", () -> {
                    gate.pass();
                    return input;
                }));
        gate.awaitEntered();
        CompletableFuture<ShutdownReport> report = close(executor, LONG);
        gate.open();
        assertEquals(new ShutdownReport(50, 0, List.of()), report.join());
        assertEquals(50, all.join().size());
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aGatherGoesOnAlsoWhereItsOwnThreadsStartCalls(ExecutorPolicy policy) {
        FacadeExecutor executor = policy.maxConcurrency(2).open();
        Gate consumer = new Gate();
        CompletableFuture<Void> all = Gather.over(IntStream.range(0, 20).boxed().toList())
                .parallelism(2)
                .forEach(
                        input -> AsyncCall.call(executor, "input", () -> {
                            gate.passStubbornly(); // a call that is done at once is worked off by the thread of the
                            // test
                            return input;
                        }),
                        (input, value) -> {
                            consumer.passStubbornly(); // meanwhile no call is in flight
                        });
        gate.open();
        consumer.awaitEntered();
        Gate.until(() -> executor.stats().completed() == 2 && executor.calls().isEmpty());
        CompletableFuture<ShutdownReport> report = close(executor, LONG);
        assertRootsAreRefused(executor);
        assertFalse(report.isDone());
        consumer.open();
        all.join();
        assertEquals(List.of(), report.join().stragglers());
        assertEquals(20, executor.stats().completed());
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void whenTheGraceIsOverCallsSayWhoCancelledThemAndTheirStagesStillRun(ExecutorPolicy policy) {
        FacadeExecutor executor =
                policy.named("db").maxConcurrency(1).callSites().open();
        CompletableFuture<Integer> call = first(executor);
        CompletableFuture<Integer> waiting = AsyncCall.call(executor, "waiting", () -> 2);
        AtomicInteger released = new AtomicInteger();
        List<CompletableFuture<?>> stages = new ArrayList<>();
        for (CompletableFuture<Integer> each : List.of(call, waiting)) {
            stages.add(each.handleAsync((value, failure) -> released.incrementAndGet()));
        }
        CompletableFuture<CompletableFuture<Integer>> late = new CompletableFuture<>();
        waiting.whenComplete((value, failure) -> late.complete(AsyncCall.call(executor, "late", () -> 3)));
        Thread.currentThread().interrupt(); // as if it were over; a short one is also the time to return
        ShutdownReport report = executor.close(LONG);
        assertTrue(Thread.interrupted());
        assertEquals(new ShutdownReport(0, 2, List.of()), report);
        assertTrue(call.isCancelled() && waiting.isCancelled());
        CancellationException cancelled =
                assertInstanceOf(CancellationException.class, CallContractTest.failureOf(waiting));
        assertEquals(
                "waiting was cancelled: executor 'db' was closed, and its grace of 30 s is over",
                cancelled.getMessage());
        assertInstanceOf(CallSite.class, cancelled.getSuppressed()[0]);
        stages.forEach(CompletableFuture::join);
        assertEquals(2, released.get());
        assertEquals(Reason.CLOSED, ((CallRejectedException) CallContractTest.failureOf(late.join())).reason());
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void aDependentThatRunsWhenTheCloseHasReturnedStillGetsItsStageDone(ExecutorPolicy policy) {
        FacadeExecutor executor = policy.maxConcurrency(2).open();
        Gate stubborn = new Gate();
        CompletableFuture<Integer> straggling = AsyncCall.call(executor, "straggling", () -> {
            stubborn.passStubbornly();
            return 1;
        });
        stubborn.awaitEntered();
        Gate dependents = new Gate();
        List<CompletableFuture<?>> stages = new ArrayList<>();
        for (CompletableFuture<Integer> each : List.of(straggling, first(executor))) {
            stages.add(each.handleAsync((value, failure) -> failure.getClass()));
            each.whenComplete((value, failure) -> dependents.passStubbornly()); // runs first, as the last one added
        }
        assertEquals(2, executor.close(Duration.ZERO).cancelled());
        Gate.until(() -> executor.calls().size() == 1); // of the other one, the body has ended
        dependents.open();
        stages.forEach(stage -> assertEquals(CancellationException.class, stage.join()));
        stubborn.open();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void whatComesFromARefusedCallIsRefused(ExecutorPolicy policy) {
        CompletableFuture<FacadeExecutor> self = new CompletableFuture<>();
        CompletableFuture<Integer> again = new CompletableFuture<>();
        CallListener listener = new CallListener() {
            @Override
            public void onFinished(CallInfo call) {
                if (call.outcome() == CallOutcome.REJECTED && call.name().equals("root")) {
                    AsyncCall.call(self.join(), "again", () -> 1).whenComplete((value, failure) -> {
                        again.completeExceptionally(failure);
                    });
                }
            }
        };
        FacadeExecutor executor = policy.listener(listener).open();
        self.complete(executor);
        first(executor);
        CompletableFuture<ShutdownReport> report = close(executor, LONG);
        assertRootsAreRefused(executor);
        assertInstanceOf(CallRejectedException.class, CallContractTest.failureOf(again));
        gate.open();
        report.join();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void withoutAGraceThatIsSaid(ExecutorPolicy policy) {
        FacadeExecutor executor = policy.named("db").open();
        CompletableFuture<Integer> call = first(executor);
        executor.close(Duration.ZERO);
        assertEquals(
                "first was cancelled: executor 'db' was closed, and without a grace",
                CallContractTest.failureOf(call).getMessage());
        assertFalse(executor.calls().size() > 1);
    }
}
