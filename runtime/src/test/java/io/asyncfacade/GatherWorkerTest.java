package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The executor of gathered calls: its workers may wait for the gathered future, and stages that hang on it run there.
 */
@Timeout(30)
class GatherWorkerTest {

    /** Where calls wait for a slot, and not in the queue of a pool that does not know who waits. */
    private static final Set<String> ADMITS = Set.of("platformThreads(1)", "virtualThreads(), limit 1");

    static Stream<ExecutorKind> one() {
        return ExecutorKind.narrow().filter(kind -> !kind.isInline());
    }

    private static CompletableFuture<Integer> square(Executor executor, int number) {
        return AsyncCall.call(executor, "square", () -> number * number);
    }

    @ParameterizedTest
    @MethodSource("one")
    void theOnlyWorkerMayWaitForCallsThatWaitForIt(ExecutorKind kind) throws Exception {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        List<Integer> squares = AsyncCall.call(
                        executor,
                        "outer",
                        () -> Gather.all(square(executor, 1), square(executor, 2), square(executor, 3))
                                .join())
                .get(10, TimeUnit.SECONDS);
        assertEquals(List.of(1, 4, 9), squares);
        open.closeIdle();
    }

    @ParameterizedTest
    @MethodSource("one")
    void theOnlyWorkerMayWaitForCallsThatAreStartedOneAfterTheOther(ExecutorKind kind) throws Exception {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        List<Integer> numbers = IntStream.range(0, 1_000).boxed().toList();
        for (int parallelism : List.of(1, 3, 2_000)) {
            List<Integer> squares = AsyncCall.call(
                            executor,
                            "outer",
                            () -> Gather.over(numbers)
                                    .parallelism(parallelism)
                                    .all(i -> square(executor, i))
                                    .get())
                    .get(10, TimeUnit.SECONDS);
            assertEquals(numbers.stream().map(i -> i * i).toList(), squares);
        }
        open.closeIdle();
    }

    @ParameterizedTest
    @MethodSource("one")
    void theFirstOfThemMayBeDoneOrRunElsewhere(ExecutorKind kind) throws Exception {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        for (CompletableFuture<Integer> first :
                List.of(CompletableFuture.completedFuture(0), square(elsewhere, 0), square(Runnable::run, 0))) {
            if (!ADMITS.contains(kind.name())) {
                first.join(); // else the next call may be made by its thread, and only the worker could run that
            }
            for (int parallelism : List.of(1, 3)) {
                List<List<Integer>> squares = AsyncCall.call(
                                executor,
                                "outer",
                                () -> Gather.all(Gather.over(List.of(0, 1, 2))
                                                .parallelism(parallelism)
                                                .all(i -> i == 0 ? first : square(executor, i)))
                                        .join())
                        .get(10, TimeUnit.SECONDS);
                assertEquals(List.of(List.of(0, 1, 4)), squares);
                List<Integer> alone = AsyncCall.call(
                                executor,
                                "outer",
                                () -> Gather.over(List.of(0, 1, 2))
                                        .parallelism(parallelism)
                                        .all(i -> i == 0 ? first : square(executor, i))
                                        .join())
                        .get(10, TimeUnit.SECONDS);
                assertEquals(List.of(0, 1, 4), alone);
            }
        }
        elsewhere.shutdownNow();
        open.closeIdle();
    }

    @ParameterizedTest
    @MethodSource("one")
    void theOnlyWorkerMayWaitForAChain(ExecutorKind kind) throws Exception {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        int power = AsyncCall.call(
                        executor,
                        "outer",
                        () -> CallChain.of(square(executor, 2))
                                .thenCompose(four -> square(executor, four))
                                .thenCombine(square(executor, 3), Integer::sum)
                                .join())
                .get(10, TimeUnit.SECONDS);
        assertEquals(25, power);
        open.closeIdle();
    }

    @Test
    void aWorkerThatWaitsForAWhileGivesUpInTime() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        CompletableFuture<Integer> never = new CompletableFuture<>();
        AsyncCall.run(pool, "outer", () -> {
                    CompletableFuture<List<Integer>> gathered =
                            Gather.over(List.of(1, 2)).all(i -> i == 1 ? square(pool, i) : never);
                    assertThrows(TimeoutException.class, () -> gathered.get(1, TimeUnit.MILLISECONDS));
                    assertFalse(gathered.isDone());
                    Thread.currentThread().interrupt();
                    assertThrows(InterruptedException.class, gathered::get);
                    assertThrows(NullPointerException.class, () -> gathered.get(1, null));
                    gathered.cancel(true);
                })
                .get(10, TimeUnit.SECONDS);
        assertTrue(never.isCancelled());
        pool.shutdownNow();
    }

    @Test
    void asyncStagesRunWhereTheFirstCallDoes() {
        ThreadPoolExecutor pool =
                (ThreadPoolExecutor) Executors.newFixedThreadPool(1, task -> new Thread(task, "first call's"));
        List<CompletableFuture<?>> gathered = List.of(
                Gather.all(square(pool, 1), new CompletableFuture<Integer>().completeAsync(() -> 1)),
                Gather.allSettled(List.of(square(pool, 1))),
                Gather.anySuccess(square(pool, 1)),
                Gather.over(List.of(1, 2)).parallelism(1).all(i -> square(pool, i)),
                Gather.over(List.of(1)).forEach(i -> square(pool, i), (i, square) -> {}),
                CallChain.of(square(pool, 1)));
        for (CompletableFuture<?> future : gathered) {
            assertSame(pool, CapturedContext.target(future.defaultExecutor()));
            assertEquals(
                    "first call's",
                    future.thenApply(v -> v)
                            .thenApplyAsync(v -> Thread.currentThread().getName())
                            .join());
        }
        pool.shutdownNow();
    }

    @Test
    void withoutACallAsyncStagesRunWhereTheJdkRunsThem() {
        Executor ofJdk = new CompletableFuture<>().defaultExecutor();
        assertSame(ofJdk, Gather.all(List.<CompletableFuture<String>>of()).defaultExecutor());
        assertSame(
                ofJdk,
                Gather.over(List.<String>of())
                        .all(CompletableFuture::completedFuture)
                        .defaultExecutor());
        assertSame(ofJdk, Gather.all(CompletableFuture.completedStage("value")).defaultExecutor());
    }

    /** The context of the tests below. */
    private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();

    private static Runnable carrying(Runnable task) {
        String taken = REQUEST.get();
        return () -> {
            String before = REQUEST.get();
            REQUEST.set(taken);
            try {
                task.run();
            } finally {
                REQUEST.set(before);
            }
        };
    }

    @Test
    void whatIsPropagatedReachesCallsThatOtherThreadsMake() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2)
                .propagating(GatherWorkerTest::carrying)
                .open()) {
            REQUEST.set("request");
            List<Integer> numbers = IntStream.range(0, 100).boxed().toList();
            List<String> seen = Gather.over(numbers)
                    .parallelism(2)
                    .all(i -> AsyncCall.call(executor, "call", () -> String.valueOf(REQUEST.get())))
                    .join();
            assertEquals(numbers.stream().map(i -> "request").toList(), seen);
        } finally {
            REQUEST.remove();
        }
    }

    @Test
    void anOperatorWhoseRunnablesRunOnceLosesNoCall() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2)
                .propagating(task -> {
                    AtomicBoolean ran = new AtomicBoolean();
                    return () -> {
                        if (ran.compareAndSet(false, true)) {
                            task.run();
                        }
                    };
                })
                .open()) {
            assertEquals(
                    List.of(0, 1, 4, 9),
                    Gather.over(List.of(0, 1, 2, 3))
                            .parallelism(1)
                            .all(i -> square(executor, i))
                            .join());
        }
    }

    @Test
    void anOperatorThatThrowsFailsEachCall() {
        IllegalStateException broken = new IllegalStateException();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2)
                .propagating(task -> {
                    throw broken;
                })
                .open()) {
            assertEquals(
                    List.of(new Outcome.Failure<>(broken), new Outcome.Failure<>(broken)),
                    Gather.over(List.of(0, 1))
                            .allSettled(i -> square(executor, i))
                            .join());
        }
    }
}
