package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a call may wait for in its body, and a dependent on its thread, where one call runs at a time: every shape of
 * waiting on every kind of executor. A wait that may hang is listed here, and in the page for builders, with the
 * reason.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WaitingShapesTest {

    private static final int ANSWER_SECONDS = 20;
    private static final int HANG_MILLIS = 100;

    /** A shape of waiting: what is waited for. The future is done by another thread while the thread waits. */
    private interface Shape extends BiFunction<Executor, CompletableFuture<Integer>, CompletableFuture<?>> {}

    private static final Map<String, Shape> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("call", (executor, later) -> seven(executor));
        SHAPES.put("call.thenApply", (executor, later) -> seven(executor).thenApply(value -> value));
        SHAPES.put(
                "call.thenCompose(call)", (executor, later) -> seven(executor).thenCompose(value -> seven(executor)));
        SHAPES.put(
                "call.thenCombine(call)",
                (executor, later) -> seven(executor).thenCombine(seven(executor), Integer::sum));
        SHAPES.put("call.thenApplyAsync", (executor, later) -> seven(executor).thenApplyAsync(value -> value));
        SHAPES.put("Gather.all(calls)", (executor, later) -> Gather.all(List.of(seven(executor), seven(executor))));
        SHAPES.put(
                "Gather.all(call.thenApply)",
                (executor, later) -> Gather.all(List.of(seven(executor).thenApply(value -> value))));
        SHAPES.put(
                "Gather.over(inputs)",
                (executor, later) ->
                        Gather.over(List.of(1, 2, 3)).parallelism(2).all(i -> seven(executor)));
        SHAPES.put(
                "CallChain, call after call",
                (executor, later) -> CallChain.of(seven(executor)).thenCompose(value -> seven(executor)));
        SHAPES.put(
                "CallChain, Async stage",
                (executor, later) -> CallChain.of(seven(executor)).thenApplyAsync(value -> value));
        SHAPES.put(
                "CallChain, call of another thread",
                (executor, later) -> CallChain.of(later).thenCompose(value -> seven(executor)));
        SHAPES.put(
                "AsyncCall.stage, call of another thread",
                (executor, later) ->
                        AsyncCall.stage(Runnable::run, "stage", () -> later.thenCompose(value -> seven(executor))));
        SHAPES.put("allOf(call)", (executor, later) -> CompletableFuture.allOf(seven(executor)));
        SHAPES.put(
                "completed.thenCompose(call)",
                (executor, later) -> CompletableFuture.completedFuture(1).thenCompose(value -> seven(executor)));
    }

    private static CompletableFuture<Integer> seven(Executor executor) {
        return AsyncCall.call(executor, "seven", () -> 7);
    }

    /** In the order of the columns of the page. */
    private static final List<String> EXECUTORS = List.of(
            "fixed(1)",
            "fork-join(1)",
            "platformThreads(1)",
            "serial()",
            "using(fixed(1))",
            "using(fixed(1)), limit 1",
            "virtualThreads(), limit 1");

    /** JDK futures that hide the call: there is no hook in their {@code join}. */
    private static final Set<String> HIDDEN = Set.of("allOf(call)", "completed.thenCompose(call)");

    /** Calls that the waiting thread has not made, and cannot see. */
    private static final Set<String> OF_OTHERS =
            Set.of("CallChain, call of another thread", "AsyncCall.stage, call of another thread");

    /** Their last step is a task, and no call. */
    private static final Set<String> ASYNC = Set.of("call.thenApplyAsync", "CallChain, Async stage");

    private static final Set<String> POOLS_OF_OTHERS = Set.of("fixed(1)", "using(fixed(1))");

    private static boolean hangsInBody(String shape, String executor) {
        return switch (executor) {
            // A fork-join pool makes up for a thread that waits, whatever for.
            case "fork-join(1)" -> false;
            // The call is run here, as seen by its own join; what is above the last JDK future is not seen.
            case "fixed(1)" -> HIDDEN.contains(shape) || OF_OTHERS.contains(shape) || ASYNC.contains(shape);
            // The same, but an Async stage is a task of the executor, made by this thread.
            case "using(fixed(1))" -> HIDDEN.contains(shape) || OF_OTHERS.contains(shape);
            // A stranger is never let into the middle of a body.
            case "serial()" -> HIDDEN.contains(shape) || OF_OTHERS.contains(shape);
            default -> HIDDEN.contains(shape);
        };
    }

    private static boolean hangsInDependent(String shape, String executor) {
        return switch (executor) {
            case "fork-join(1)" -> false;
            case "fixed(1)", "using(fixed(1))" -> hangsInBody(shape, executor);
            case "using(fixed(1)), limit 1" -> HIDDEN.contains(shape) || OF_OTHERS.contains(shape);
            // A dependent has no slot, and there is another thread.
            case "virtualThreads(), limit 1", "serial()" -> false;
            // There is none, and a JDK future does not ask for a spare one.
            default -> HIDDEN.contains(shape);
        };
    }

    static Stream<Arguments> cells() {
        return ExecutorKind.named(Set.copyOf(EXECUTORS))
                .flatMap(executor -> SHAPES.keySet().stream().map(shape -> Arguments.of(executor, shape)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aBodyWaits(ExecutorKind kind, String shape) throws Exception {
        check(kind, shape, hangsInBody(shape, kind.name()), (on, waiting) -> AsyncCall.call(on, "outer", waiting));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aDependentWaits(ExecutorKind kind, String shape) throws Exception {
        check(kind, shape, hangsInDependent(shape, kind.name()), (on, waiting) -> {
            Gate gate = new Gate();
            CompletableFuture<Object> dependent = AsyncCall.run(on, "first", gate::pass)
                    .handle((nothing, failure) -> {
                        try {
                            return waiting.call();
                        } catch (Throwable thrown) {
                            throw new CompletionException(thrown);
                        }
                    });
            gate.open();
            return dependent;
        });
    }

    /** The table of what hangs in docs/internals.md: a row for each shape, a column for each kind of executor. */
    @Test
    void thePageForBuildersShowsTheSame() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("..", "docs", "internals.md")).stream()
                .dropWhile(line -> !line.startsWith("| what is waited for"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        List<String> shapes = List.copyOf(SHAPES.keySet());
        assertEquals(shapes.size(), rows.size());
        for (int row = 0; row < rows.size(); row++) {
            String[] cells = rows.get(row).split("\\|", -1);
            assertEquals(EXECUTORS.size() + 3, cells.length, rows.get(row));
            for (int column = 0; column < EXECUTORS.size(); column++) {
                String hangs = (hangsInBody(shapes.get(row), EXECUTORS.get(column)) ? "B" : "")
                        + (hangsInDependent(shapes.get(row), EXECUTORS.get(column)) ? "D" : "");
                String shown = cells[column + 2].replaceAll("[^BD]", "");
                assertEquals(hangs, shown, rows.get(row) + " on " + EXECUTORS.get(column));
            }
        }
    }

    private interface Place extends BiFunction<Executor, Body<Object>, CompletableFuture<Object>> {}

    private static void check(ExecutorKind kind, String shape, boolean hangs, Place place) throws Exception {
        Executor executor = kind.open().executor;
        try {
            CompletableFuture<Integer> later = new CompletableFuture<>();
            AtomicReference<Thread> worker = new AtomicReference<>();
            CompletableFuture<Object> end = place.apply(executor, () -> {
                CompletableFuture<?> awaited = SHAPES.get(shape).apply(executor, later);
                worker.set(Thread.currentThread());
                return awaited.join();
            });
            Gate.until(() -> worker.get() != null && (end.isDone() || HelpTest.isWaiting(worker.get())));
            later.complete(1);
            if (hangs) {
                assertThrows(TimeoutException.class, () -> end.get(HANG_MILLIS, TimeUnit.MILLISECONDS));
            } else {
                try {
                    end.get(ANSWER_SECONDS, TimeUnit.SECONDS);
                } catch (TimeoutException hanging) {
                    throw new AssertionError(shape + " hangs on " + kind, hanging);
                }
            }
        } finally {
            release(executor);
        }
    }

    /** Ends what hangs, so that no thread stays. */
    private static void release(Executor executor) {
        List<Runnable> left = new ArrayList<>();
        if (executor instanceof FacadeExecutor facade) {
            facade.close(Duration.ZERO);
        } else {
            left.addAll(((ExecutorService) executor).shutdownNow());
        }
        for (Runnable task : left) {
            if (task instanceof CompletableFuture<?> call) {
                call.cancel(true);
            } else {
                task.run();
            }
        }
    }

    // ---- parallel recursion

    /** Counts the bodies that do something else than wait. */
    private static final class Busy {
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        void enter() {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
        }

        void leave() {
            now.decrementAndGet();
        }
    }

    private static CompletableFuture<Integer> fib(Executor executor, int n, Busy busy) {
        return AsyncCall.call(executor, "fib", () -> {
            busy.enter();
            try {
                if (n < 2) {
                    return n;
                }
                CompletableFuture<Integer> sum =
                        fib(executor, n - 1, busy).thenCombine(fib(executor, n - 2, busy), Integer::sum);
                busy.leave();
                int value = sum.join();
                busy.enter();
                return value;
            } finally {
                busy.leave();
            }
        });
    }

    record Narrow(ExecutorPolicy policy, int limit) {
        @Override
        public String toString() {
            return policy.toString();
        }
    }

    static Stream<Narrow> narrowPolicies() {
        Stream<Narrow> platform = Stream.of(1, 2, 4).map(n -> new Narrow(ExecutorPolicy.platformThreads(n), n));
        return ExecutorKind.virtualThreads()
                ? Stream.concat(
                        platform,
                        Stream.of(1, 2, 8)
                                .map(n -> new Narrow(
                                        ExecutorPolicy.virtualThreads().maxConcurrency(n), n)))
                : platform;
    }

    @ParameterizedTest
    @MethodSource("narrowPolicies")
    void parallelRecursionAnswersWithinItsLimit(Narrow narrow) throws Exception {
        try (FacadeExecutor executor = narrow.policy.open()) {
            Busy busy = new Busy();
            assertEquals(610, fib(executor, 15, busy).get(ANSWER_SECONDS, TimeUnit.SECONDS));
            Gate.until(() -> executor.stats().running() == 0);
            assertEquals(1973, executor.stats().completed());
            assertTrue(busy.most.get() <= narrow.limit, busy.most + " bodies were busy at once");
        }
    }
}
