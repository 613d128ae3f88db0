package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are made, begin, are cancelled and wait in any order are over their time at the times that are theirs. */
class DeadlinesTest {

    private static final int TO_START = 300;
    private static final int TO_END = 1_000;

    /** A call that has not begun, with what makes it begin, and when it was made. */
    private record Waiting(CompletableFuture<Void> call, Runnable task, long made) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyCallIsLateAtItsOwnTime(long seed) {
        Random random = new Random(seed);
        ManualTime time = new ManualTime();
        List<Runnable> tasks = new ArrayList<>();
        FacadeExecutor executor = ExecutorPolicy.using(time.timed(tasks::add))
                .queueTimeout(Duration.ofMillis(TO_START))
                .timeout(Duration.ofMillis(TO_END))
                .open();
        List<Waiting> waiting = new ArrayList<>();
        Map<CompletableFuture<Void>, Long> due = new LinkedHashMap<>();
        long now = 0;
        for (int step = 0; step < 400; step++) {
            int what = random.nextInt(5);
            if (what < 2) {
                CompletableFuture<Void> call =
                        AsyncCall.stage(executor, "call", () -> new CompletableFuture<Void>()); // runs until it is late
                waiting.add(new Waiting(call, tasks.remove(0), now));
                due.put(call, now + TO_START);
            } else if (what < 4 && !waiting.isEmpty()) {
                Waiting one = waiting.remove(random.nextInt(waiting.size()));
                if (what == 2) {
                    one.call().cancel(true);
                    due.remove(one.call());
                } else if (!one.call().isDone()) {
                    one.task().run();
                    due.put(one.call(), one.made() + TO_END);
                }
            } else {
                int passed = random.nextInt(100);
                time.advance(Duration.ofMillis(passed));
                now += passed;
            }
            for (Map.Entry<CompletableFuture<Void>, Long> each : due.entrySet()) {
                assertEquals(each.getValue() <= now, each.getKey().isDone(), "step " + step + " at " + now + " ms");
            }
        }
        executor.close(Duration.ZERO);
    }
}
