package io.asyncfacade.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.testing.ManualExecutor;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CallTimersTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ManualExecutor manual = new ManualExecutor();

    private FacadeExecutor open(ExecutorPolicy policy) {
        return policy.named("comments").listener(new CallTimers(registry)).open();
    }

    @Test
    void timesWaitingAndRunning() {
        try (FacadeExecutor executor = open(ExecutorPolicy.using(manual))) {
            AsyncCall.run(executor, "CommentClient.fetch", () -> manual.advance(Duration.ofSeconds(2)));
            manual.advance(Duration.ofSeconds(3));
            manual.runAll();
        }
        Timer timer = timer("COMPLETED", "none");
        assertEquals(1, timer.count());
        assertEquals(5.0, timer.totalTime(TimeUnit.SECONDS));
        Timer queued = registry.get("asyncfacade.calls.queued")
                .tags("call", "CommentClient.fetch", "executor", "comments")
                .timer();
        assertEquals(3.0, queued.totalTime(TimeUnit.SECONDS));
    }

    @Test
    void tellsTheOutcomesApart() {
        try (FacadeExecutor executor = open(
                ExecutorPolicy.using(manual).maxConcurrency(1).queueCapacity(1).queueTimeout(Duration.ofSeconds(9)))) {
            CompletableFuture<Void> failing = AsyncCall.run(executor, "CommentClient.fetch", () -> {
                throw new IOException("no such comment");
            });
            CompletableFuture<Void> late = AsyncCall.run(executor, "CommentClient.fetch", () -> {});
            CompletableFuture<Void> refused = AsyncCall.run(executor, "CommentClient.fetch", () -> {});
            assertThrows(CompletionException.class, refused::join);
            manual.runNext();
            assertThrows(CompletionException.class, failing::join);
            manual.advance(Duration.ofSeconds(10));
            assertThrows(CompletionException.class, late::join);
            AsyncCall.run(executor, "CommentClient.fetch", () -> {}).cancel(true);
        }
        assertEquals(1, timer("FAILED", "IOException").count());
        assertEquals(1, timer("TIMED_OUT", "CallTimeoutException").count());
        assertEquals(1, timer("REJECTED", "CallRejectedException").count());
        assertEquals(1, timer("CANCELLED", "none").count());
        assertEquals(
                5, registry.find("asyncfacade.calls").timers().size(), "COMPLETED is there from the first call on");
        assertEquals(3, registry.get("asyncfacade.calls.queued").timer().count(), "a refused call has not waited");
    }

    @Test
    void asksTheRegistryOnlyOnceForATimer() {
        AtomicInteger asked = new AtomicInteger();
        registry.config().meterFilter(new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                asked.incrementAndGet();
                return id;
            }
        });
        try (FacadeExecutor executor = open(ExecutorPolicy.callerThread())) {
            for (int i = 0; i < 100; i++) {
                int input = i;
                AsyncCall.run(executor, "CommentClient.fetch", () -> {
                    if (input % 2 == 0) {
                        throw new IOException("no such comment");
                    }
                });
            }
        }
        assertEquals(50, timer("COMPLETED", "none").count());
        assertEquals(50, timer("FAILED", "IOException").count());
        assertEquals(3, asked.get(), "completed, failed and queued");
    }

    private Timer timer(String outcome, String exception) {
        return registry.get("asyncfacade.calls")
                .tags("call", "CommentClient.fetch", "executor", "comments", "outcome", outcome, "exception", exception)
                .timer();
    }
}
