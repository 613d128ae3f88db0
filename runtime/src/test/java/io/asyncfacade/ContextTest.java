package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.testing.ManualExecutor;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What belongs to the caller follows the call, and is never a matter of who is faster. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SAME_THREAD) // that of the methods around a test
@SuppressWarnings("try") // what is opened is there to be closed, and for nothing else
class ContextTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private final ClassLoader application = new URLClassLoader(new URL[0], before);
    private final ExecutorService pool = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task);
        thread.setContextClassLoader(before);
        return thread;
    });

    @BeforeEach
    void enter() {
        Thread.currentThread().setContextClassLoader(application);
    }

    @AfterEach
    void leave() {
        Thread.currentThread().setContextClassLoader(before);
        ContextKind.clear();
        pool.shutdownNow();
    }

    private List<FacadeExecutor> executors(UnaryOperator<Runnable> operator) {
        List<ExecutorPolicy> policies = new ArrayList<>(List.of(
                ExecutorPolicy.platformThreads(2),
                ExecutorPolicy.using(pool),
                ExecutorPolicy.using(pool).maxConcurrency(1),
                ExecutorPolicy.using(Runnable::run)));
        if (ExecutorKind.virtualThreads()) {
            policies.add(ExecutorPolicy.virtualThreads());
        }
        return policies.stream()
                .map(policy -> policy.propagating(operator).open())
                .toList();
    }

    /** What a piece of code has seen, and the first that it should not have. */
    private final class Seen {
        private final Supplier<String> context;
        private final AtomicInteger times = new AtomicInteger();
        private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();

        Seen(Supplier<String> context) {
            this.context = context;
        }

        void look(String where) {
            times.incrementAndGet();
            if (!"Ann".equals(context.get())) {
                wrong.add(where + " sees " + context.get() + " on "
                        + Thread.currentThread().getName());
            }
            if (Thread.currentThread().getContextClassLoader() != application) {
                wrong.add(where + " sees " + Thread.currentThread().getContextClassLoader());
            }
        }

        <T> T look(String where, T value) {
            look(where);
            return value;
        }

        void assertAll(int expected) {
            assertEquals(List.of(), List.copyOf(wrong));
            assertEquals(expected, times.get());
        }
    }

    private static void onAnother(ExecutorService other, Runnable task) throws Exception {
        other.submit(task).get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ContextKind#all")
    void bodyAndStagesSeeTheContextOfTheCallWhicheverThreadAddsThem(ContextKind kind) throws Exception {
        ExecutorService stranger = Executors.newSingleThreadExecutor();
        for (FacadeExecutor executor : executors(kind.operator())) {
            Seen seen = new Seen(kind.get());
            kind.set().accept("Ann");
            Gate gate = new Gate();
            boolean inline = executor.policy().toString().contains("Lambda");
            CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> {
                if (!inline) {
                    gate.pass();
                }
                return seen.look("body", "value");
            });
            CompletableFuture<String> stage = AsyncCall.stage(
                    executor, "stage", () -> CompletableFuture.completedFuture(seen.look("body of a stage", "value")));
            kind.set().accept(null);
            List<CompletableFuture<?>> all = new ArrayList<>();
            onAnother(stranger, () -> {
                if (!inline) {
                    all.add(call.thenApply(value -> seen.look("plain stage", value)));
                }
                all.add(call.thenApplyAsync(value -> seen.look("Async stage", value)));
                all.add(call.thenApply(value -> value).thenApplyAsync(value -> seen.look("Async below", value)));
                all.add(CallChain.of(call).thenApplyAsync(value -> seen.look("Async of a chain", value)));
                all.add(CallChain.of(stage).thenApplyAsync(value -> seen.look("Async of a stage", value)));
            });
            gate.open();
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
            onAnother(stranger, () -> all.add(call.thenRunAsync(() -> seen.look("Async stage of a done call"))));
            all.get(all.size() - 1).join();
            executor.close();
            seen.assertAll(inline ? 7 : 8);
            assertEquals(null, kind.get().get());
        }
        stranger.shutdown();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ContextKind#all")
    void whatATimeoutRunsSeesIt(ContextKind kind) {
        for (FacadeExecutor executor : executors(kind.operator())) {
            if (executor.policy().toString().contains("Lambda")) {
                executor.close();
                continue;
            }
            Seen seen = new Seen(kind.get());
            kind.set().accept("Ann");
            Gate gate = new Gate();
            CountDownLatch hooked = new CountDownLatch(1);
            CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> {
                CurrentCall.onCancel(() -> {
                    seen.look("hook");
                    hooked.countDown();
                });
                gate.pass();
                return "value";
            });
            gate.awaitEntered();
            kind.set().accept(null);
            CompletableFuture<String> own = new CompletableFuture<>();
            // Each timeout comes last: a stage that is added too late is run by the thread that adds it.
            CompletableFuture<String> stage = call.thenApply(value -> value);
            stage.exceptionally(failure -> seen.look("after a timeout of a stage", "late"))
                    .thenAccept(own::complete);
            stage.orTimeout(1, TimeUnit.MILLISECONDS);
            own.join();
            CompletableFuture<String> late = call.exceptionally(failure -> seen.look("after a timeout", "late"));
            CompletableFuture<String> async = late.thenApplyAsync(value -> seen.look("Async after a timeout", value));
            call.orTimeout(1, TimeUnit.MILLISECONDS);
            Gate.await(hooked);
            gate.open(); // the stage may need the thread of the body
            async.join();
            executor.close();
            seen.assertAll(4);
        }
    }

    @Test
    void theTimeoutOfAPolicyAndACloseSeeItToo() {
        Seen seen = new Seen(ContextKind.PRINCIPAL::get);
        ContextKind.PRINCIPAL.set("Ann");
        Gate gate = new Gate();
        ManualTime time = new ManualTime();
        ManualTime.Pool pool = new ManualTime.Pool(time, 1, 1, new LinkedBlockingQueue<>());
        FacadeExecutor executor = ExecutorPolicy.using(pool)
                .maxConcurrency(1)
                .queueTimeout(Duration.ofMillis(20))
                .propagating(ContextKind::delegating)
                .listener(new CallListener() {
                    @Override
                    public void onFinished(CallInfo call) {
                        seen.look("listener of " + call.name());
                    }
                })
                .open();
        CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
        CompletableFuture<Void> waiting = AsyncCall.run(executor, "waiting", () -> {});
        ContextKind.PRINCIPAL.remove();
        gate.awaitEntered();
        CompletableFuture<String> late = waiting.handle((value, failure) -> seen.look("after the queueTimeout", ""));
        time.advance(Duration.ofMillis(20));
        late.join();
        CompletableFuture<String> closed = running.handle((value, failure) -> seen.look("after the close", ""));
        executor.close(Duration.ZERO);
        closed.join();
        gate.open();
        pool.shutdown();
        seen.assertAll(4);
    }

    /** A thread is of the library because the library has made it, and not because of its name. */
    @Test
    void aThreadThatIsCalledLikeOneOfTheLibraryKeepsItsOwnContext() throws Exception {
        ContextKind.PRINCIPAL.set("Ann");
        try (FacadeExecutor executor = ExecutorPolicy.using(task -> {})
                .propagating(ContextKind::delegating)
                .open()) {
            CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> "value");
            CompletableFuture<String> seen = call.thenApply(value -> ContextKind.PRINCIPAL.get());
            Thread foreign = new Thread(
                    () -> {
                        ContextKind.PRINCIPAL.set("Bob");
                        call.complete("from outside");
                    },
                    "asyncfacade-settle-1");
            foreign.start();
            foreign.join();
            assertEquals("Bob", seen.get());
        }
    }

    /** The race of the fault: the stage is added while the call ends. */
    @ParameterizedTest
    @MethodSource("io.asyncfacade.ContextKind#all")
    void anAsyncStageSeesItEachTimeInFiveThousand(ContextKind kind) {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).propagating(kind.operator()).open()) {
            Seen seen = new Seen(kind.get());
            for (int i = 0; i < 5_000; i++) {
                kind.set().accept("Ann");
                CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> "value");
                kind.set().accept(null);
                CompletableFuture<String> first = call.thenApplyAsync(value -> seen.look("first", value));
                CompletableFuture<String> second = call.thenApplyAsync(value -> seen.look("second", value));
                first.join();
                second.join();
            }
            seen.assertAll(10_000);
        }
    }

    private void gather(ContextKind kind, FacadeExecutor executor, Seen seen, int cached) {
        kind.set().accept("Ann");
        CountDownLatch progress = new CountDownLatch(18);
        CompletableFuture<Void> gathered = Gather.over(
                        IntStream.range(0, 18).boxed().toList())
                .parallelism(2)
                .progress((done, total) -> {
                    seen.look("progress");
                    progress.countDown();
                })
                .onFailure((input, failure) -> seen.look("failure"))
                .forEachSettled(
                        input -> {
                            seen.look("function");
                            return input < cached
                                    ? CompletableFuture.completedFuture(input)
                                    : AsyncCall.call(executor, "call", () -> {
                                        seen.look("body");
                                        if (input == 17) {
                                            throw new IllegalStateException("boom");
                                        }
                                        return input;
                                    });
                        },
                        (input, outcome) -> seen.look("consumer"));
        CompletableFuture<Void> stage = cached > 0 ? gathered : gathered.thenRunAsync(() -> seen.look("Async stage"));
        kind.set().accept(null);
        stage.join();
        Gate.await(progress);
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ContextKind#all")
    void functionsAndConsumersOfAGatherSeeItAlsoWhenACacheHasTheFirst(ContextKind kind) {
        for (FacadeExecutor executor : executors(kind.operator())) {
            for (int round = 0; round < 200; round++) {
                for (int cached = 0; cached < 3; cached++) {
                    Seen seen = new Seen(kind.get());
                    gather(kind, executor, seen, cached);
                    int bodies = 18 - cached;
                    seen.assertAll(18 + bodies + 18 + 18 + 1 + (cached > 0 ? 0 : 1));
                }
            }
            executor.close();
        }
    }

    @Test
    void bodiesOfAGatherSeeTheLoaderWhenCallsTimeOut() {
        List<Executor> executors =
                List.of(pool, ExecutorPolicy.platformThreads(2).open());
        for (Executor executor : executors) {
            Seen seen = new Seen(() -> "Ann");
            List<Outcome<Integer>> outcomes = Gather.over(
                            IntStream.range(0, 12).boxed().toList())
                    .parallelism(2)
                    .allSettled(input -> AsyncCall.call(executor, "call", () -> {
                                seen.look("body");
                                new CountDownLatch(1).await(); // until it is interrupted
                                return input;
                            })
                            .orTimeout(10, TimeUnit.MILLISECONDS))
                    .join();
            assertTrue(outcomes.stream().allMatch(Outcome.Failure.class::isInstance));
            assertEquals(List.of(), List.copyOf(seen.wrong));
        }
    }

    @Test
    void onAPlainExecutorEverythingSeesTheLoader() throws Exception {
        ClassLoader ofThread = pool.submit(() -> Thread.currentThread().getContextClassLoader())
                .get();
        Seen seen = new Seen(() -> "Ann");
        Gate gate = new Gate();
        CompletableFuture<String> call = AsyncCall.call(pool, "call", () -> {
            gate.pass();
            return seen.look("body", "value");
        });
        Thread.currentThread().setContextClassLoader(before);
        CompletableFuture<String> plain = call.thenApply(value -> seen.look("plain stage", value));
        CompletableFuture<String> async = call.thenApplyAsync(value -> seen.look("Async stage", value));
        gate.open();
        plain.join();
        async.join();
        call.thenRunAsync(() -> seen.look("Async stage of a done call")).join();
        seen.assertAll(4);
        assertSame(
                before,
                AsyncCall.call(pool, "call", () -> Thread.currentThread().getContextClassLoader())
                        .join());
        assertSame(
                ofThread,
                pool.submit(() -> Thread.currentThread().getContextClassLoader())
                        .get());
    }

    /** The other direction: an application's pool, and a call that is made by a thread of the system. */
    @Test
    void aThreadIsLeftWithTheLoaderThatItHad() throws Exception {
        ExecutorService own = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task);
            thread.setContextClassLoader(application);
            return thread;
        });
        Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
        assertSame(
                ClassLoader.getSystemClassLoader(),
                AsyncCall.call(own, "call", () -> Thread.currentThread().getContextClassLoader())
                        .join());
        assertSame(
                ClassLoader.getSystemClassLoader(),
                AsyncCall.call(own, "call", () -> "value")
                        .thenApply(value -> value)
                        .thenApplyAsync(value -> Thread.currentThread().getContextClassLoader())
                        .join(),
                "an Async stage");
        assertSame(
                application,
                own.submit(() -> Thread.currentThread().getContextClassLoader()).get());
        own.shutdown();
    }

    @Test
    void anAsyncStageRunsAlthoughItsContextCannotBeRestored() {
        AtomicBoolean broken = new AtomicBoolean();
        Gate gate = new Gate();
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    if (broken.get()) {
                        throw new IllegalStateException("the context cannot be restored");
                    }
                    task.run();
                })
                .open();
        CompletableFuture<Integer> call = AsyncCall.call(executor, "call", () -> {
            gate.pass();
            return 1;
        });
        CompletableFuture<Integer> stage = call.thenApplyAsync(value -> value + 1);
        gate.awaitEntered();
        broken.set(true);
        gate.open();
        assertEquals(2, stage.join());
        assertEquals(3, call.thenApplyAsync(value -> value + 2).join());
        CountDownLatch ran = new CountDownLatch(1);
        executor.execute(ran::countDown);
        Gate.await(ran);
        broken.set(false);
        assertEquals(4, AsyncCall.call(executor, "call", () -> 4).join());
        executor.close();
    }

    @Test
    void aStageThatIsNotReceivedIsCancelledAndItsValueClosed() {
        IllegalStateException failure = new IllegalStateException("the context cannot be left");
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    task.run();
                    throw failure;
                })
                .open()) {
            CompletableFuture<AutoCloseable> stage = new CompletableFuture<>();
            assertSame(failure, CallContractTest.failureOf(AsyncCall.stageClosing(executor, "stage", () -> stage)));
            assertTrue(stage.isCancelled());
            AtomicInteger closes = new AtomicInteger();
            CompletableFuture<AutoCloseable> done = CompletableFuture.completedFuture(closes::incrementAndGet);
            assertSame(failure, CallContractTest.failureOf(AsyncCall.stageClosing(executor, "stage", () -> done)));
            assertEquals(1, closes.get());
            assertSame(failure, CallContractTest.failureOf(AsyncCall.stage(executor, "stage", () -> done)));
            assertEquals(1, closes.get());
        }
    }

    /** What careless operators do to the tasks that come after the body: each runs once, and on its own thread. */
    @Test
    void anOperatorThatRunsTheTaskElsewhereTooLosesNothingAndDoublesNothing() {
        UnaryOperator<Runnable> careless = task -> () -> {
            Thread other = new Thread(task);
            other.start();
            task.run();
            task.run();
            try {
                other.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).propagating(careless).open()) {
            for (int round = 0; round < 200; round++) {
                List<Integer> taken = Collections.synchronizedList(new ArrayList<>());
                AtomicInteger stages = new AtomicInteger();
                Gather.over(IntStream.range(0, 10).boxed().toList())
                        .parallelism(2)
                        .forEach(
                                input -> AsyncCall.call(executor, "call", () -> input)
                                        .thenApplyAsync(value -> {
                                            stages.incrementAndGet();
                                            return value;
                                        }),
                                (input, value) -> taken.add(value))
                        .join();
                assertEquals(10, stages.get());
                assertEquals(
                        IntStream.range(0, 10).boxed().toList(),
                        taken.stream().sorted().toList());
            }
        }
    }

    @Test
    void aBodyDoesNotBeginWhenTheCallWasCancelledWhileItsContextWasRestored() {
        Gate restoring = new Gate();
        AtomicInteger bodies = new AtomicInteger();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .propagating(task -> () -> {
                    restoring.passStubbornly();
                    task.run();
                })
                .open()) {
            CompletableFuture<Integer> call = AsyncCall.call(executor, "call", bodies::incrementAndGet);
            CompletableFuture<Integer> stage = AsyncCall.stage(
                    executor, "stage", () -> CompletableFuture.completedFuture(bodies.incrementAndGet()));
            restoring.awaitEntered();
            assertTrue(call.cancel(true));
            restoring.open();
            assertEquals(1, stage.join());
            assertEquals(1, bodies.get());
        }
    }

    @Test
    void anOperatorThatHasNothingToTakeAlongCostsNothing() {
        try (FacadeExecutor executor =
                ExecutorPolicy.callerThread().propagating(task -> task).open()) {
            Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
            CompletableFuture<Integer> call = AsyncCall.call(executor, "call", () -> 1);
            assertSame(executor.stages, call.defaultExecutor(), "one for all calls");
        }
    }

    @Test
    void theTimeOfAManualExecutorIsThatOfItsCallsWithAContext() {
        ManualExecutor executor = new ManualExecutor();
        Seen seen = new Seen(() -> "Ann");
        CompletableFuture<String> call = AsyncCall.call(executor, "call", () -> "value")
                .orTimeout(1, TimeUnit.SECONDS)
                .exceptionally(failure -> seen.look("after a timeout", "late"));
        executor.advance(Duration.ofSeconds(1));
        assertEquals("late", Objects.requireNonNull(call.getNow("")));
        seen.assertAll(1);
    }
}
