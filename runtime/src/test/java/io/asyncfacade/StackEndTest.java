package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the stack ends, or is about to: calls are settled, and the executor goes on. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StackEndTest {

    private static final Set<String> EXECUTORS = Set.of(
            "fixed(1)",
            "platformThreads(1)",
            "platformThreads(2)",
            "serial()",
            "using(fixed(1)), limit 1",
            "callerThread()",
            "virtualThreads(), limit 2");

    private static final Map<String, UnaryOperator<CompletableFuture<Integer>>> WAITS = new LinkedHashMap<>();

    static {
        WAITS.put("join", call -> call);
        WAITS.put("join of a stage", call -> call.thenApply(value -> value));
        WAITS.put("join of a gather", call -> Gather.all(List.of(call)).thenApply(values -> values.get(0)));
    }

    static Stream<Arguments> executorsAndWaits() {
        return ExecutorKind.named(EXECUTORS)
                .flatMap(executor -> WAITS.keySet().stream().map(wait -> Arguments.of(executor, wait)));
    }

    private static int recurse(Executor executor, UnaryOperator<CompletableFuture<Integer>> wait, int left) {
        if (left == 0) {
            return 0;
        }
        CompletableFuture<Integer> call =
                AsyncCall.call(executor, "recursion", () -> recurse(executor, wait, left - 1));
        return 1 + wait.apply(call).join();
    }

    @ParameterizedTest
    @MethodSource("executorsAndWaits")
    void anEndlessRecursionFailsAndTheExecutorGoesOn(ExecutorKind kind, String wait) throws Exception {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        CompletableFuture<Integer> endless =
                AsyncCall.call(executor, "root", () -> recurse(executor, WAITS.get(wait), Integer.MAX_VALUE));
        Throwable failure = endless.handle((value, thrown) -> thrown).get(20, TimeUnit.SECONDS);
        while (failure.getCause() != null) {
            failure = failure.getCause();
        }
        if (kind.name().equals("callerThread()")) {
            assertInstanceOf(StackOverflowError.class, failure, "it is a plain recursion there");
        } else {
            assertInstanceOf(IllegalStateException.class, failure);
            assertTrue(failure.getMessage().startsWith("recursion was not run: "), failure.getMessage());
        }
        assertEquals(1, AsyncCall.call(executor, "after", () -> 1).get(20, TimeUnit.SECONDS));
        if (executor instanceof FacadeExecutor facade) {
            Gate.until(() -> facade.stats().running() + facade.stats().queued() == 0);
            facade.close();
        } else {
            ((ExecutorService) executor).shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("executorsAndWaits")
    void aDeepRecursionAnswers(ExecutorKind kind, String wait) throws Exception {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        int depth = CurrentWork.MAX_DEPTH - 4;
        CompletableFuture<Integer> deep =
                AsyncCall.call(executor, "root", () -> recurse(executor, WAITS.get(wait), depth));
        assertEquals(depth, deep.get(20, TimeUnit.SECONDS));
        open.closeIdle();
    }

    /** Linked here: the test's own lambda would be lost if the stack ended within its first evaluation. */
    private static final Body<Integer> BODY = () -> 1;

    /** Makes a call at each of the last frames, with the stack of each of these threads. */
    private static int down(Executor executor, List<CompletableFuture<?>> made, long... padding) {
        try {
            return 1 + down(executor, made, padding);
        } catch (StackOverflowError end) {
            try {
                made.add(AsyncCall.call(executor, "deep", BODY));
            } catch (StackOverflowError here) {
                // then further up
            }
            if (made.size() % 1_000 == 999) { // each frame above makes one as well
                throw new IllegalStateException("enough of them");
            }
            throw end;
        }
    }

    @Test
    void aCallAtTheEndOfTheStackIsSettledOrNotMade() throws Exception {
        FacadeExecutor caller = ExecutorPolicy.callerThread().open();
        FacadeExecutor limited = ExecutorPolicy.using(Runnable::run)
                .maxConcurrency(1)
                .queueCapacity(0)
                .open();
        FacadeExecutor pool = ExecutorPolicy.platformThreads(1).open();
        for (Executor executor : List.<Executor>of(Runnable::run, caller, limited, pool)) {
            List<CompletableFuture<?>> made = new ArrayList<>();
            made.add(AsyncCall.call(executor, "first", BODY));
            for (int round = 0; round < 20; round++) {
                long[] padding = new long[round];
                Thread thread = new Thread(
                        null,
                        () -> {
                            try {
                                down(executor, made, padding);
                            } catch (StackOverflowError | IllegalStateException end) {
                                // this is what it is for
                            }
                        },
                        "deep",
                        200_000 + 64 * round);
                thread.start();
                thread.join();
            }
            assertTrue(made.size() > 20, made.size() + " calls on " + executor);
            for (CompletableFuture<?> call : made) {
                call.handle((value, failure) -> "ended").get(20, TimeUnit.SECONDS);
            }
            if (executor instanceof FacadeExecutor facade) {
                Gate.until(() -> facade.stats().running() + facade.stats().queued() == 0);
                assertEquals(1, AsyncCall.call(facade, "after", () -> 1).get(20, TimeUnit.SECONDS));
                facade.close();
            }
        }
    }
}
