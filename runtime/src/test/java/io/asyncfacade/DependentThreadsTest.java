package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On which threads the stages run that depend on a call, and with which class loader its body. */
@Timeout(30)
class DependentThreadsTest {

    private final Gate gate = new Gate();
    private final ExecutorService pool = Executors.newFixedThreadPool(2, task -> new Thread(task, "of the pool"));

    @AfterEach
    void shutDown() {
        gate.open();
        pool.shutdownNow();
    }

    /** A way for time to end a call or a stage that depends on one. */
    record Ending(String name, UnaryOperator<CompletableFuture<String>> end) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Ending> endings() {
        return Stream.of(
                new Ending("orTimeout", call -> call.orTimeout(1, TimeUnit.SECONDS)),
                new Ending("completeOnTimeout", call -> call.completeOnTimeout("late", 1, TimeUnit.SECONDS)),
                new Ending(
                        "further down",
                        call -> call.thenApply(value -> value)
                                .whenComplete((value, failure) -> {})
                                .orTimeout(1, TimeUnit.SECONDS)),
                new Ending("a copy", call -> call.copy().orTimeout(1, TimeUnit.SECONDS)));
    }

    private CompletableFuture<String> callThatWaits(FacadeExecutor executor) {
        CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> {
            gate.pass();
            return "in time";
        });
        gate.awaitEntered();
        return call;
    }

    private static CompletableFuture<String> threadAfter(CompletableFuture<String> stage) {
        return stage.handle((value, failure) -> Thread.currentThread().getName());
    }

    private static void checkThread(CompletableFuture<String> thread) throws Exception {
        String name = thread.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertTrue(name.startsWith("asyncfacade-settle-"), name);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void whatTimeEndsGoesOnOnAThreadOfTheLibrary(Ending ending) throws Exception {
        ManualTime time = new ManualTime();
        try (FacadeExecutor executor = ExecutorPolicy.using(time.timed(pool)).open()) {
            CompletableFuture<String> thread = threadAfter(ending.end.apply(callThatWaits(executor)));
            time.advance(Duration.ofSeconds(1));
            checkThread(thread);
            gate.open();
        }
    }

    /** The same by the clock of the system, for which the test does not wait longer than it takes. */
    @Test
    void theSystemsTimerSettlesNothingItself() throws Exception {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<String> call = callThatWaits(executor);
            CompletableFuture<String> thread = threadAfter(call);
            call.orTimeout(1, TimeUnit.MILLISECONDS);
            checkThread(thread);
            gate.open();
        }
    }

    @Test
    void theTimeoutOfAPolicyDoesTheSame() throws Exception {
        ManualTime time = new ManualTime();
        try (FacadeExecutor executor = ExecutorPolicy.using(time.timed(pool))
                .timeout(Duration.ofSeconds(1))
                .open()) {
            CompletableFuture<String> call = callThatWaits(executor);
            CompletableFuture<String> thread = threadAfter(call);
            time.advance(Duration.ofSeconds(1));
            checkThread(thread);
            assertTrue(call.isCompletedExceptionally());
        }
    }

    @Test
    void asyncStagesRunOnTheCallsExecutorHoweverFarDown() {
        CompletableFuture<Integer> call = AsyncCall.call(pool, "call", () -> 1);
        Stream<CompletableFuture<?>> stages = Stream.of(
                call.thenApply(value -> value),
                call.exceptionally(failure -> 0),
                call.handle((value, failure) -> value),
                call.whenComplete((value, failure) -> {}),
                call.thenCompose(value -> CompletableFuture.completedFuture(value)),
                call.thenCompose(value -> new CompletableFuture<Integer>().completeAsync(() -> value)),
                call.thenCombine(CompletableFuture.completedFuture(1), Integer::sum),
                call.applyToEither(new CompletableFuture<>(), value -> value),
                call.exceptionallyCompose(failure -> CompletableFuture.completedFuture(0)),
                call.thenApply(value -> value).orTimeout(1, TimeUnit.HOURS),
                call.copy(),
                call.minimalCompletionStage().toCompletableFuture(),
                call.newIncompleteFuture().completeAsync(() -> 1));
        stages.forEach(stage -> assertEquals(
                "of the pool",
                stage.thenApplyAsync(value -> Thread.currentThread().getName()).join()));
    }

    @Test
    void theBodySeesTheClassLoaderOfItsCallerAndTheThreadKeepsItsOwn() throws Exception {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader other = new URLClassLoader(new URL[0], own);
                FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            AtomicReference<ClassLoader> inDependent = new AtomicReference<>();
            Thread.currentThread().setContextClassLoader(other);
            CompletableFuture<ClassLoader> call;
            CompletableFuture<Void> dependent;
            try {
                call = AsyncCall.call(executor, "call", () -> {
                    gate.pass();
                    return Thread.currentThread().getContextClassLoader();
                });
                dependent = call.thenRun(
                        () -> inDependent.set(Thread.currentThread().getContextClassLoader()));
            } finally {
                Thread.currentThread().setContextClassLoader(own);
            }
            gate.open();
            dependent.join();
            assertSame(other, call.join());
            assertSame(other, inDependent.get());
            assertSame(own, classLoaderOfTheNextCall(executor));
            assertNotSame(own, other);
        }
    }

    @Test
    void theClassLoaderIsPutBackWhenTheBodyFails() throws Exception {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader other = new URLClassLoader(new URL[0], own);
                FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            Thread.currentThread().setContextClassLoader(other);
            try {
                CallContractTest.failureOf(AsyncCall.run(executor, "call", () -> {
                    throw new NoClassDefFoundError();
                }));
            } finally {
                Thread.currentThread().setContextClassLoader(own);
            }
            assertSame(own, classLoaderOfTheNextCall(executor));
        }
    }

    private static ClassLoader classLoaderOfTheNextCall(FacadeExecutor executor) {
        return AsyncCall.call(executor, "next", () -> Thread.currentThread().getContextClassLoader())
                .join();
    }
}
