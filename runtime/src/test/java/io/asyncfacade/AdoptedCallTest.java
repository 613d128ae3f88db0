package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CallRejectedException.Reason;
import io.asyncfacade.testing.ManualExecutor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A call that reaches a FacadeExecutor through another executor is a call there, and not a task. */
@Timeout(60)
class AdoptedCallTest {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CallListener listener = new CallListener() {
        @Override
        public void onQueued(CallInfo call) {
            told.add(call.name() + " queued");
        }

        @Override
        public void onStarted(CallInfo call) {
            told.add(call.name() + " started");
        }

        @Override
        public void onFinished(CallInfo call) {
            told.add(call.name() + " " + call.outcome());
        }
    };

    private record Around(String name, Function<FacadeExecutor, Executor> around, boolean wraps) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Around> executors() {
        return Stream.of(
                new Around("a decorator of tasks", AdoptedCallTest::withUser, true),
                new Around("two of them", facade -> withUser(facade)::execute, true),
                new Around("a method reference", facade -> facade::execute, false),
                new Around("a proxy", AdoptedCallTest::proxy, false),
                new Around("a policy", facade -> ExecutorPolicy.using(facade).open(), false),
                new Around(
                        "a policy over a decorator",
                        facade -> ExecutorPolicy.using(withUser(facade)).open(),
                        true));
    }

    /** As the decorators of security, logging and metrics do. */
    private static Executor withUser(Executor executor) {
        return task -> {
            String user = USER.get();
            executor.execute(() -> {
                USER.set(user);
                try {
                    task.run();
                } finally {
                    USER.remove();
                }
            });
        };
    }

    private static Executor proxy(Executor executor) {
        return (Executor) Proxy.newProxyInstance(
                AdoptedCallTest.class.getClassLoader(), new Class<?>[] {Executor.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(executor, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("executors")
    void itIsCountedAndTold(Around around) {
        try (FacadeExecutor facade =
                ExecutorPolicy.platformThreads(2).listener(listener).open()) {
            Executor executor = around.around.apply(facade);
            USER.set("Ann");
            AtomicReference<CallInfo> inFlight = new AtomicReference<>();
            CompletableFuture<String> call = AsyncCall.call(executor, "Client.fetch", () -> {
                inFlight.set(facade.calls().get(0));
                return around.wraps ? USER.get() : "Ann";
            });
            USER.remove();
            AtomicReference<ExecutorStats> inDependent = new AtomicReference<>();
            assertEquals("Ann", call.join());
            assertEquals("Client.fetch", inFlight.get().name());
            assertEquals(CallInfo.Phase.ENDED, inFlight.get().phase());
            assertEquals(1, facade.stats().completed());
            IllegalStateException broken = new IllegalStateException("broken");
            CompletableFuture<Void> failing = AsyncCall.run(executor, "Client.fail", () -> {
                throw broken;
            });
            failing.whenComplete((nothing, failure) -> inDependent.set(facade.stats()));
            assertSame(broken, CallContractTest.failureOf(failing));
            Gate.until(() -> facade.stats().equals(Counted.of("1 completed, 1 failed")));
            assertEquals(
                    List.of(
                            "Client.fetch queued",
                            "Client.fetch started",
                            "Client.fetch COMPLETED",
                            "Client.fail queued",
                            "Client.fail started",
                            "Client.fail FAILED"),
                    told);
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void theTimeoutsOfThePolicySettleIt(Around around) {
        ManualExecutor manual = new ManualExecutor();
        FacadeExecutor facade = ExecutorPolicy.using(manual)
                .maxConcurrency(1)
                .queueTimeout(Duration.ofSeconds(1))
                .timeout(Duration.ofSeconds(3))
                .listener(listener)
                .open();
        Executor executor = around.around.apply(facade);
        CompletableFuture<Integer> running = AsyncCall.call(executor, "running", () -> {
            manual.advance(Duration.ofSeconds(3));
            return Thread.interrupted() ? 1 : 0;
        });
        CompletableFuture<Integer> waiting = AsyncCall.call(executor, "waiting", () -> 1);
        manual.runNext();
        CallTimeoutException late = assertInstanceOf(CallTimeoutException.class, CallContractTest.failureOf(running));
        assertEquals(CallTimeoutException.Phase.RUNNING, late.phase());
        late = assertInstanceOf(CallTimeoutException.class, CallContractTest.failureOf(waiting));
        assertEquals(CallTimeoutException.Phase.QUEUED, late.phase());
        assertEquals(Duration.ofSeconds(1), late.queued());
        manual.runAll();
        assertEquals(Counted.of("2 timedOut"), facade.stats());
        assertTrue(told.containsAll(List.of("running TIMED_OUT", "waiting TIMED_OUT")), told::toString);
        facade.close(Duration.ZERO);
    }

    /** Its task may have ended before the thread that cancels goes on. */
    @ParameterizedTest
    @MethodSource("executors")
    void aCancelThatIsHeldUpCountsAllTheSame(Around around) {
        int rounds = 2_000;
        int cancelled = 0;
        try (FacadeExecutor facade = ExecutorPolicy.platformThreads(1).open()) {
            Executor executor = around.around.apply(facade);
            for (int i = 0; i < rounds; i++) {
                Gate gate = new Gate();
                CompletableFuture<Void> blocked = AsyncCall.run(executor, "blocked", gate::pass);
                gate.awaitEntered();
                blocked.cancel(true);
                CompletableFuture<Object> staged = AsyncCall.stage(executor, "staged", CompletableFuture::new);
                staged.cancel(true);
                CompletableFuture<Void> brief = AsyncCall.run(executor, "brief", () -> {});
                brief.cancel(true);
                cancelled += brief.isCancelled() ? 3 : 2;
            }
            Gate.until(() -> facade.stats().running() + facade.stats().queued() == 0);
            assertEquals(
                    Counted.of(cancelled + " cancelled, " + (3 * rounds - cancelled) + " completed"), facade.stats());
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void aCancelStopsIt(Around around) {
        try (FacadeExecutor facade = ExecutorPolicy.platformThreads(1).open()) {
            Executor executor = around.around.apply(facade);
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            CompletableFuture<Void> waiting = AsyncCall.run(executor, "waiting", () -> {});
            assertEquals(Counted.of("1 queued, 1 running"), facade.stats());
            waiting.cancel(true);
            assertEquals(Counted.of("1 running, 1 cancelled"), facade.stats());
            running.cancel(true);
            Gate.until(() -> facade.stats().equals(Counted.of("2 cancelled")));
            assertTrue(gate.interrupted.get());
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void anAbandonedBodyIsShown(Around around) {
        try (FacadeExecutor facade = ExecutorPolicy.platformThreads(1).open()) {
            Executor executor = around.around.apply(facade);
            Gate gate = new Gate();
            CompletableFuture<Void> call = AsyncCall.run(executor, OnCancel.ABANDON, "stubborn", gate::passStubbornly);
            gate.awaitEntered();
            call.cancel(true);
            assertEquals(Counted.of("1 running, 1 abandoned, 1 cancelled"), facade.stats());
            assertEquals(CallInfo.Phase.ABANDONED, facade.calls().get(0).phase());
            gate.open();
            Gate.until(() -> facade.stats().equals(Counted.of("1 cancelled")));
            assertEquals(List.of(), facade.calls());
        }
    }

    @ParameterizedTest
    @MethodSource("executors")
    void aRefusalSaysWhy(Around around) {
        FacadeExecutor facade = ExecutorPolicy.using(task -> {})
                .named("db")
                .maxConcurrency(1)
                .queueCapacity(0)
                .listener(listener)
                .open();
        Executor executor = around.around.apply(facade);
        AsyncCall.run(executor, "first", () -> {});
        CompletableFuture<Void> second = AsyncCall.run(executor, "second", () -> {});
        CallRejectedException refusal =
                assertInstanceOf(CallRejectedException.class, CallContractTest.failureOf(second));
        assertEquals(Reason.QUEUE_FULL, refusal.reason());
        assertEquals(1, facade.stats().rejected());
        assertTrue(told.contains("second REJECTED"), told::toString);
        facade.close(Duration.ZERO);
    }

    @ParameterizedTest
    @MethodSource("executors")
    void aCloseSettlesIt(Around around) {
        FacadeExecutor facade = ExecutorPolicy.platformThreads(1).named("db").open();
        Executor executor = around.around.apply(facade);
        Gate gate = new Gate();
        CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::passStubbornly);
        gate.awaitEntered();
        CompletableFuture<Void> waiting = AsyncCall.run(executor, "waiting", () -> {});
        assertEquals(new ShutdownReport(0, 2, List.of("running")), facade.close(Duration.ZERO));
        assertTrue(assertInstanceOf(CancellationException.class, CallContractTest.failureOf(waiting))
                .getMessage()
                .contains("executor 'db' was closed"));
        assertTrue(running.isCancelled());
        gate.open();
    }

    @ParameterizedTest
    @MethodSource("executors")
    void itLastsUntilItsStageEnds(Around around) {
        try (FacadeExecutor facade =
                ExecutorPolicy.platformThreads(1).listener(listener).open()) {
            Executor executor = around.around.apply(facade);
            CompletableFuture<Integer> stage = new CompletableFuture<>();
            CompletableFuture<Integer> call = AsyncCall.stage(executor, "staged", () -> stage);
            Gate.until(() -> facade.calls().size() == 1
                    && facade.calls().get(0).thread() == null
                    && facade.stats().running() == 1);
            CompletableFuture<Integer> next = AsyncCall.call(executor, "next", () -> 2);
            assertEquals(Counted.of("1 queued, 1 running"), facade.stats());
            assertFalse(next.isDone());
            stage.complete(1);
            assertEquals(1, call.join());
            assertEquals(2, next.join());
            Gate.until(() -> facade.stats().equals(Counted.of("2 completed")));
        }
    }

    /**
     * An executor that hands on one task for many of its own: that task must run whatever happens to the first call.
     */
    @Test
    void aTaskThatDoesMoreThanTheCallAlwaysRuns() {
        ManualExecutor manual = new ManualExecutor();
        FacadeExecutor facade = ExecutorPolicy.using(manual).maxConcurrency(1).open();
        Queue<Runnable> queue = new ArrayDeque<>();
        Executor sequential = task -> {
            queue.add(task);
            if (queue.size() == 1) {
                facade.execute(() -> {
                    for (Runnable next = queue.poll(); next != null; next = queue.poll()) {
                        next.run();
                    }
                });
            }
        };
        CompletableFuture<Integer> first = AsyncCall.call(sequential, "first", () -> 1);
        CompletableFuture<Integer> second = AsyncCall.call(sequential, "second", () -> 2);
        first.cancel(true);
        manual.runAll();
        assertEquals(2, second.join());
        assertEquals(1, facade.stats().cancelled());
        assertEquals(0, facade.stats().queued() + facade.stats().running());
        facade.close(Duration.ZERO);
    }

    @Test
    void aDecoratorThatFailsFailsTheCall() {
        try (FacadeExecutor facade = ExecutorPolicy.platformThreads(1).open()) {
            IllegalStateException broken = new IllegalStateException("broken decorator");
            Executor executor = task -> facade.execute(() -> {
                throw broken;
            });
            assertSame(broken, CallContractTest.failureOf(AsyncCall.call(executor, "call", () -> 1)));
            Gate.until(() -> facade.stats().equals(Counted.of("1 failed")));
        }
    }

    @Test
    void aTaskOfTheDecoratorItselfIsNone() throws TimeoutException {
        try (FacadeExecutor facade = ExecutorPolicy.platformThreads(1).open()) {
            Executor direct = task -> {
                task.run();
                facade.execute(() -> {});
            };
            assertEquals(1, AsyncCall.call(direct, "call", () -> 1).join());
            CompletableFuture<Integer> supplied =
                    AsyncCall.call(task -> CompletableFuture.runAsync(task, facade), "supplied", () -> 1);
            assertEquals(1, supplied.join());
            assertEquals(Counted.of(""), facade.stats());
        }
    }
}
