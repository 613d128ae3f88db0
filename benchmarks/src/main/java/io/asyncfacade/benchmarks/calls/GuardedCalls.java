package io.asyncfacade.benchmarks.calls;

import dev.failsafe.Bulkhead;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.Timeout;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.smallrye.faulttolerance.api.TypedGuard;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;

/** Calls with libraries that have limits and timeouts; no call comes near either. */
final class GuardedCalls {
    /** More than are in flight, because not every library lets calls wait without a thread. */
    static final int LIMIT = 1_000;

    static final Duration TIMEOUT = Duration.ofMinutes(1);

    private GuardedCalls() {}

    static Call failsafe(Echo echo, Executor executor) {
        FailsafeExecutor<String> failsafe = Failsafe.<String>none().with(ServiceView.of(executor));
        return text -> failsafe.getAsync(() -> echo.echo(text));
    }

    static Call failsafePolicies(Echo echo, Executor executor) {
        Timeout<String> timeout =
                Timeout.<String>builder(TIMEOUT).withInterrupt().build();
        Bulkhead<String> bulkhead = Bulkhead.of(LIMIT);
        FailsafeExecutor<String> failsafe = Failsafe.with(timeout, bulkhead).with(ServiceView.of(executor));
        return text -> failsafe.getAsync(() -> echo.echo(text));
    }

    static Call resilience4j(Echo echo, Executor executor) {
        BulkheadConfig limit = BulkheadConfig.custom().maxConcurrentCalls(LIMIT).build();
        var bulkhead = io.github.resilience4j.bulkhead.Bulkhead.of("echo", limit);
        TimeLimiter timeLimiter = TimeLimiter.of(TIMEOUT);
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, GuardedCalls::daemon);
        timer.setRemoveOnCancelPolicy(true);
        return text -> {
            Supplier<CompletionStage<String>> call =
                    () -> CompletableFuture.supplyAsync(() -> echo.echo(text), executor);
            Supplier<CompletionStage<String>> limited =
                    io.github.resilience4j.bulkhead.Bulkhead.decorateCompletionStage(bulkhead, call);
            return timeLimiter.executeCompletionStage(timer, limited).toCompletableFuture();
        };
    }

    static Call smallRye(Echo echo, Executor executor) {
        TypedGuard<CompletionStage<String>> guard = TypedGuard.create(new StageOfString())
                .withBulkhead()
                .limit(LIMIT)
                .queueSize(LIMIT)
                .done()
                .withTimeout()
                .duration(TIMEOUT.toMillis(), ChronoUnit.MILLIS)
                .done()
                .withThreadOffload(true)
                .withThreadOffloadExecutor(executor)
                .build();
        return text -> guard.get(() -> CompletableFuture.completedFuture(echo.echo(text)))
                .toCompletableFuture();
    }

    private static Thread daemon(Runnable timer) {
        Thread thread = new Thread(timer, "timer");
        thread.setDaemon(true);
        return thread;
    }

    /** Names the type for SmallRye, which waits for the result of any type that it does not know, even a future. */
    private static final class StageOfString extends TypeLiteral<CompletionStage<String>> {
        private static final long serialVersionUID = 1;
    }
}
