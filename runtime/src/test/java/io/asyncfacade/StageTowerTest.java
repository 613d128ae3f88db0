package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Futures of which each follows the one before: they end by the thousand, in one go. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StageTowerTest {

    private static final int HEIGHT = 20_000;

    private static final Map<String, UnaryOperator<CompletableFuture<?>>> STEPS = new LinkedHashMap<>();

    static {
        FacadeExecutor facade = ExecutorPolicy.callerThread().open();
        STEPS.put("stage", before -> AsyncCall.stage(Runnable::run, "follows", () -> before));
        STEPS.put("stage, managed", before -> AsyncCall.stage(facade, "follows", () -> before));
        STEPS.put("Gather.all", before -> Gather.all(List.of(before)));
        STEPS.put("Gather.allSettled", before -> Gather.allSettled(List.of(before)));
        STEPS.put("Gather.anySuccess", before -> Gather.anySuccess(List.of(before)));
    }

    static Stream<String> steps() {
        return STEPS.keySet().stream();
    }

    private static List<CompletableFuture<?>> tower(String step, CompletableFuture<?> first) {
        List<CompletableFuture<?>> all = new ArrayList<>();
        CompletableFuture<?> last = first;
        for (int i = 0; i < HEIGHT; i++) {
            last = STEPS.get(step).apply(last);
            all.add(last);
        }
        return all;
    }

    private static long open(List<CompletableFuture<?>> tower) {
        return tower.stream().filter(future -> !future.isDone()).count();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void allEndWithTheFirst(String step) throws Exception {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        List<CompletableFuture<?>> tower = tower(step, first);
        assertEquals(HEIGHT, open(tower));
        first.complete(1);
        tower.get(HEIGHT - 1).handle((value, failure) -> 1).get(20, TimeUnit.SECONDS);
        assertEquals(0, open(tower));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void allFailWithTheFirst(String step) throws Exception {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        List<CompletableFuture<?>> tower = tower(step, first);
        first.completeExceptionally(new IllegalStateException());
        tower.get(HEIGHT - 1).handle((value, failure) -> 1).get(20, TimeUnit.SECONDS);
        assertEquals(0, open(tower));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aCancelGoesThroughAllOfThem(String step) {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        List<CompletableFuture<?>> tower = tower(step, first);
        assertTrue(tower.get(HEIGHT - 1).cancel(true));
        assertTrue(first.isCancelled());
        assertEquals(0, open(tower));
    }

    /** What is put off by the thread that waits would wait for the wait. */
    @Test
    void aStageOfTheTowerMayWaitForOneFurtherUp() throws Exception {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        List<CompletableFuture<?>> tower = new ArrayList<>();
        List<CompletableFuture<Object>> waits = new ArrayList<>();
        CompletableFuture<?> last = first;
        for (int i = 0; i < 100; i++) {
            CompletableFuture<?> before = last;
            int at = i;
            if (i < 90) { // added before the next stage follows, so that it runs after that
                waits.add(before.thenApply(value -> tower.get(at + 5).join()));
            }
            last = AsyncCall.stage(Runnable::run, "follows", () -> before);
            tower.add(last);
        }
        first.complete(1);
        for (CompletableFuture<Object> wait : waits) {
            assertEquals(1, wait.get(20, TimeUnit.SECONDS));
        }
    }
}
