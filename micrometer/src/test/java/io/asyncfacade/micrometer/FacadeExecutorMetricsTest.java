package io.asyncfacade.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.OnCancel;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class FacadeExecutorMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void showsWhatTheExecutorIsDoing() throws Exception {
        CountDownLatch started = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2)
                .named("comments")
                .queueCapacity(5)
                .open()) {
            new FacadeExecutorMetrics(executor).bindTo(registry);
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                calls.add(AsyncCall.run(executor, OnCancel.ABANDON, "CommentClient.post", () -> {
                    started.countDown();
                    go.await();
                }));
            }
            started.await();
            assertEquals(2, gauge("executor.active"));
            assertEquals(3, gauge("executor.queued"));
            assertEquals(2, gauge("executor.queue.remaining"));
            assertEquals(2, gauge("executor.pool.max"));
            assertEquals(0, gauge("asyncfacade.executor.abandoned"));
            assertEquals(0, completed());

            calls.get(0).cancel(true);
            assertEquals(1, gauge("asyncfacade.executor.abandoned"));
            assertEquals(2, gauge("executor.active"), "its body goes on");
            calls.get(4).cancel(true);
            assertEquals(2, gauge("executor.queued"));
            assertEquals(2, completed());
            go.countDown();
            CompletableFuture.allOf(calls.subList(1, 4).toArray(CompletableFuture[]::new))
                    .join();
            assertEquals(5, completed(), "two cancelled and three completed");
        }
    }

    @Test
    void hasTheNamesUnitsAndTagsOfMicrometersOwnMeters() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).named("comments").open()) {
            new FacadeExecutorMetrics(executor, Tags.of("region", "eu")).bindTo(registry);
        }
        TreeMap<String, String> units = new TreeMap<>();
        for (Meter meter : registry.getMeters()) {
            units.put(meter.getId().getName(), meter.getId().getBaseUnit());
            assertEquals(
                    List.of(Tag.of("name", "comments"), Tag.of("region", "eu")),
                    meter.getId().getTags());
        }
        assertEquals(
                "{asyncfacade.executor.abandoned=calls, executor.active=threads, executor.completed=tasks,"
                        + " executor.pool.max=threads, executor.queue.remaining=tasks, executor.queued=tasks}",
                units.toString());
    }

    @Test
    void showsNoLimitWhereThereIsNone() {
        try (FacadeExecutor executor =
                ExecutorPolicy.callerThread().named("caller").open()) {
            new FacadeExecutorMetrics(executor).bindTo(registry);
        }
        assertNull(registry.find("executor.pool.max").meter());
        assertNull(registry.find("executor.queue.remaining").meter());
        assertEquals(0, gauge("executor.active"));
    }

    @Test
    void aRegistryThatOutlivesAnExecutorShowsTheNextOneOfItsName() {
        for (int threads = 2; threads <= 3; threads++) {
            try (FacadeExecutor executor = ExecutorPolicy.platformThreads(threads)
                            .named("comments")
                            .open();
                    FacadeExecutorMetrics metrics = new FacadeExecutorMetrics(executor)) {
                metrics.bindTo(registry);
                assertEquals(threads, gauge("executor.pool.max"));
            }
            assertEquals(List.of(), registry.getMeters());
        }
    }

    @Test
    void doesNotRemoveTheMetersOfAnotherExecutor() {
        try (FacadeExecutor first =
                        ExecutorPolicy.platformThreads(2).named("comments").open();
                FacadeExecutor second =
                        ExecutorPolicy.platformThreads(3).named("comments").open()) {
            new FacadeExecutorMetrics(first).bindTo(registry);
            FacadeExecutorMetrics ignored = new FacadeExecutorMetrics(second);
            ignored.bindTo(registry);
            ignored.close();
            assertEquals(2, gauge("executor.pool.max"), "the first one's, which still runs");
            assertEquals(6, registry.getMeters().size());
        }
    }

    private double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    private double completed() {
        return registry.get("executor.completed").functionCounter().count();
    }
}
