package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import io.opentelemetry.context.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;

/** What a call takes along from its caller's thread, with the libraries that people have. */
@Timeout(30)
@SuppressWarnings("try") // what is opened is there to be closed, and for nothing else
class PropagationTest {

    private static final ContextKey<String> KEY = ContextKey.named("test");

    @AfterEach
    void clear() {
        MDC.clear();
    }

    static Stream<ExecutorPolicy> policies() {
        List<ExecutorPolicy> policies =
                new ArrayList<>(List.of(ExecutorPolicy.platformThreads(1), ExecutorPolicy.using(Runnable::run)));
        if (ExecutorKind.virtualThreads()) {
            policies.add(ExecutorPolicy.virtualThreads());
        }
        return policies.stream();
    }

    private static Runnable withMdc(Runnable task) {
        Map<String, String> captured = MDC.getCopyOfContextMap();
        return () -> {
            Map<String, String> before = MDC.getCopyOfContextMap();
            set(captured);
            try {
                task.run();
            } finally {
                set(before);
            }
        };
    }

    private static void set(Map<String, String> map) {
        if (map == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(map);
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theContextOfTheLogIsThatOfEachCallAndGoneAfterwards(ExecutorPolicy policy) {
        try (FacadeExecutor executor =
                policy.propagating(PropagationTest::withMdc).open()) {
            MDC.put("user", "Ann");
            CompletableFuture<String> ann = AsyncCall.call(executor, "call", () -> MDC.get("user"));
            MDC.remove("user");
            CompletableFuture<String> without = AsyncCall.call(executor, "call", () -> MDC.get("user"));
            MDC.put("user", "Bob");
            CompletableFuture<String> bob = AsyncCall.call(executor, "call", () -> MDC.get("user"));
            MDC.remove("user");
            assertEquals("Ann", ann.join());
            assertNull(without.join());
            assertEquals("Bob", bob.join());
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void openTelemetryNeedsOneLine(ExecutorPolicy policy) {
        try (FacadeExecutor executor =
                policy.propagating(task -> Context.current().wrap(task)).open()) {
            CompletableFuture<String> traced;
            try (Scope ignored = Context.current().with(KEY, "trace").makeCurrent()) {
                traced =
                        AsyncCall.call(executor, "call", () -> Context.current().get(KEY));
            }
            CompletableFuture<String> plain =
                    AsyncCall.call(executor, "call", () -> Context.current().get(KEY));
            assertEquals("trace", traced.join());
            assertNull(plain.join());
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void micrometerNeedsOneLine(ExecutorPolicy policy) {
        ThreadLocal<String> tenant = new ThreadLocal<>();
        ContextRegistry registry = new ContextRegistry().registerThreadLocalAccessor("tenant", tenant);
        ContextSnapshotFactory snapshots = ContextSnapshotFactory.builder()
                .contextRegistry(registry)
                .clearMissing(true)
                .build();
        try (FacadeExecutor executor =
                policy.propagating(task -> snapshots.captureAll().wrap(task)).open()) {
            tenant.set("acme");
            CompletableFuture<String> call = AsyncCall.call(executor, "call", tenant::get);
            tenant.remove();
            assertEquals("acme", call.join());
            assertNull(AsyncCall.call(executor, "call", tenant::get).join());
        }
    }

    @Test
    void severalAreEachPutAroundThoseBefore() {
        List<String> order = new ArrayList<>();
        UnaryOperator<Runnable> first = task -> () -> {
            order.add("first");
            task.run();
        };
        UnaryOperator<Runnable> second = task -> () -> {
            order.add("second");
            task.run();
        };
        try (FacadeExecutor executor = ExecutorPolicy.callerThread()
                .propagating(first)
                .propagating(second)
                .open()) {
            AsyncCall.run(executor, "call", () -> order.add("body")).join();
        }
        assertEquals(List.of("second", "first", "body"), order);
    }

    @Test
    void anOperatorThatThrowsFailsTheCallAndNothingElse() {
        IllegalStateException failure = new IllegalStateException("no context");
        AtomicInteger calls = new AtomicInteger();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> {
                    if (calls.get() == 0) {
                        throw failure;
                    }
                    return task;
                })
                .open()) {
            CompletableFuture<Void> call = AsyncCall.run(executor, "call", calls::incrementAndGet);
            assertSame(failure, CallContractTest.failureOf(call));
            assertEquals(0, calls.getAndIncrement());
            assertEquals(2, AsyncCall.call(executor, "call", () -> 2).join());
            assertEquals(Counted.of("1 completed, 1 failed"), executor.stats());
        }
    }

    @Test
    void anOperatorThatReturnsNullFailsTheCall() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).propagating(task -> null).open()) {
            Throwable failure = CallContractTest.failureOf(AsyncCall.call(executor, "call", () -> 1));
            assertEquals(
                    "the operator given to propagating(...) returned null instead of a Runnable",
                    assertInstanceOf(NullPointerException.class, failure).getMessage());
        }
    }

    private static CompletableFuture<Integer> callWith(UnaryOperator<Runnable> operator, AtomicInteger calls) {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).propagating(operator).open()) {
            CompletableFuture<Integer> call = AsyncCall.call(executor, "Client.fetch", calls::incrementAndGet);
            CallContractTest.failureOf(call);
            assertEquals(0, executor.stats().running());
            return call;
        }
    }

    @Test
    void aRunnableThatDoesNotRunTheBodyFailsTheCall() {
        AtomicInteger calls = new AtomicInteger();
        CompletableFuture<Integer> call = callWith(task -> () -> {}, calls);
        assertEquals(
                "Client.fetch was not run: the Runnable that the operator given to propagating(...) made did not call"
                        + " the one it was made of on its own thread",
                assertInstanceOf(IllegalStateException.class, CallContractTest.failureOf(call))
                        .getMessage());
        assertEquals(0, calls.get());
    }

    @Test
    void aRunnableThatRunsTheBodyTwiceRunsItOnce() {
        AtomicInteger calls = new AtomicInteger();
        assertEquals(
                1,
                callWith(
                                task -> () -> {
                                    task.run();
                                    task.run();
                                },
                                calls)
                        .join());
        assertEquals(1, calls.get());
    }

    @Test
    void aRunnableThatRunsTheBodyLaterFailsTheCallAndDoesNotRunIt() {
        AtomicInteger calls = new AtomicInteger();
        AtomicReference<Runnable> kept = new AtomicReference<>();
        CompletableFuture<Integer> call = callWith(task -> () -> kept.set(task), calls);
        assertInstanceOf(IllegalStateException.class, CallContractTest.failureOf(call));
        kept.get().run();
        assertEquals(0, calls.get());
    }

    @Test
    void aRunnableThatRunsTheBodyOnAnotherThreadFailsTheCallAndDoesNotRunIt() {
        AtomicInteger calls = new AtomicInteger();
        Gate elsewhere = new Gate();
        CountDownLatch over = new CountDownLatch(1);
        CompletableFuture<Integer> call = callWith(
                task -> () -> {
                    new Thread(() -> {
                                elsewhere.open();
                                task.run();
                                over.countDown();
                            })
                            .start();
                    Gate.await(over);
                },
                calls);
        assertTrue(assertInstanceOf(IllegalStateException.class, CallContractTest.failureOf(call))
                .getMessage()
                .startsWith("Client.fetch was not run: "));
        assertEquals(0, calls.get());
    }

    /** It must not be taken for one that has run, whose result would be null. */
    @Test
    void aBodyThatIsStillRunningOnAnotherThreadIsNotTakenForDone() {
        Gate inside = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    Thread thread = new Thread(task);
                    thread.setDaemon(true);
                    thread.start();
                    Gate.until(() -> inside.entries() > 0 || !thread.isAlive());
                })
                .open()) {
            CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> {
                inside.pass();
                return "value";
            });
            Throwable failure = CallContractTest.failureOf(call);
            inside.open();
            assertInstanceOf(IllegalStateException.class, failure);
        }
    }

    @Test
    void anOperatorThatRunsTheBodyItselfFailsTheCallAndDoesNotRunIt() {
        AtomicInteger calls = new AtomicInteger();
        CompletableFuture<Integer> call = callWith(
                task -> {
                    task.run();
                    return () -> {};
                },
                calls);
        assertInstanceOf(IllegalStateException.class, CallContractTest.failureOf(call));
        assertEquals(0, calls.get());
    }

    @Test
    void aRunnableThatThrowsAfterTheBodyFailsTheCallAndTheResultIsClosed() {
        MatrixBody.Resource resource = new MatrixBody.Resource();
        IllegalStateException failure = new IllegalStateException("cannot restore");
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    task.run();
                    throw failure;
                })
                .open()) {
            assertSame(failure, CallContractTest.failureOf(AsyncCall.callClosing(executor, "call", () -> resource)));
            assertEquals(1, resource.closed.get());
        }
    }

    @Test
    void aRunnableThatThrowsAfterTheBodyClosesWhatItsStageBrings() {
        MatrixBody.Resource resource = new MatrixBody.Resource();
        CompletableFuture<MatrixBody.Resource> stage = new CompletableFuture<>();
        IllegalStateException failure = new IllegalStateException("cannot restore");
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    task.run();
                    throw failure;
                })
                .open()) {
            assertSame(failure, CallContractTest.failureOf(AsyncCall.stageClosing(executor, "call", () -> stage)));
            stage.complete(resource);
            assertTrue(stage.isCancelled() || resource.closed.get() == 1);
        }
    }

    @Test
    void whatTheRunnableThrowsBesideTheBodyGoesToTheHandlerOfTheThread() {
        IllegalStateException around = new IllegalStateException("cannot restore");
        RejectedExecutionException failure = new RejectedExecutionException("of the body");
        List<Throwable> handled = new CopyOnWriteArrayList<>();
        Executor threads = task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((where, what) -> handled.add(what));
            thread.start();
        };
        AtomicInteger runs = new AtomicInteger();
        try (FacadeExecutor executor = ExecutorPolicy.using(threads)
                .propagating(task -> () -> {
                    task.run();
                    if (runs.incrementAndGet() == 1) { // afterwards it is around the dependents
                        throw around;
                    }
                })
                .open()) {
            CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> {
                throw failure;
            });
            assertSame(failure, CallContractTest.failureOf(call));
            assertEquals(List.of(around), handled);
        }
    }

    @Test
    void aTaskRunsWithoutItsContextIfItHasTo() {
        IllegalStateException broken = new IllegalStateException("no context");
        List<Throwable> handled = new CopyOnWriteArrayList<>();
        Executor threads = task -> {
            Thread thread = new Thread(task);
            thread.setUncaughtExceptionHandler((where, what) -> handled.add(what));
            thread.start();
        };
        AtomicInteger runs = new AtomicInteger();
        try (FacadeExecutor executor = ExecutorPolicy.using(threads)
                .propagating(task -> () -> {
                    throw broken;
                })
                .open()) {
            executor.execute(runs::incrementAndGet);
            Gate.until(() -> runs.get() == 1 && handled.size() == 1);
            assertEquals(List.of(broken), handled);
        }
    }

    @Test
    void theFailureOfTheBodyIsTheOneThatCounts() {
        RejectedExecutionException failure = new RejectedExecutionException("of the body");
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    try {
                        task.run();
                    } finally {
                        assertNull(MDC.get("user"));
                    }
                })
                .open()) {
            CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> {
                throw failure;
            });
            assertSame(failure, CallContractTest.failureOf(call));
        }
    }

    @Test
    void stagesAndTasksTakeItAlongToo() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(PropagationTest::withMdc)
                .open()) {
            MDC.put("user", "Ann");
            assertEquals(
                    "Ann",
                    AsyncCall.stage(executor, "call", () -> CompletableFuture.completedFuture(MDC.get("user")))
                            .join());
            AtomicReference<String> seen = new AtomicReference<>();
            CountDownLatch ran = new CountDownLatch(1);
            executor.execute(() -> {
                seen.set(MDC.get("user"));
                ran.countDown();
            });
            Gate.await(ran);
            assertEquals("Ann", seen.get());
        }
    }
}
