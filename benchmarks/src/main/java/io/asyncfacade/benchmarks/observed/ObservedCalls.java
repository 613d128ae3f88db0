package io.asyncfacade.benchmarks.observed;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallInterceptor;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.micrometer.CallTimers;
import io.asyncfacade.micrometer.FacadeExecutorMetrics;
import io.asyncfacade.opentelemetry.CallSpans;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What a call costs that is observed: 256 in flight on one thread, then all results. Spans are made and not exported.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ObservedCalls {

    private static final int CALLS = 256;

    /** What observes the calls; {@code interceptor} does nothing, {@code context} carries the context of a trace. */
    @Param({"none", "interceptor", "context", "meters", "span", "meters+span"})
    public String observed;

    private final CompletableFuture<?>[] calls = new CompletableFuture<?>[CALLS];
    private FacadeExecutor executor;

    /** Opens the executor. */
    @Setup
    public void open() {
        ExecutorPolicy policy = ExecutorPolicy.platformThreads(1).named("observed");
        policy = observed.equals("none") || observed.equals("interceptor") || observed.equals("meters")
                ? policy.withoutCarriers()
                : policy;
        policy = observed.equals("interceptor") ? policy.around(new CallInterceptor() {}) : policy;
        MeterRegistry registry = new SimpleMeterRegistry();
        policy = observed.contains("meters") ? policy.listener(new CallTimers(registry)) : policy;
        policy = observed.contains("span")
                ? policy.around(new CallSpans(OpenTelemetrySdk.builder().build()))
                : policy;
        executor = policy.open();
        if (observed.contains("meters")) {
            new FacadeExecutorMetrics(executor).bindTo(registry);
        }
    }

    /** Closes it. */
    @TearDown
    public void close() {
        executor.close();
    }

    /**
     * Calls in flight, and the last result.
     *
     * @return the result
     */
    @Benchmark
    @OperationsPerInvocation(CALLS)
    public Object calls() {
        for (int i = 0; i < CALLS; i++) {
            int input = i;
            calls[i] = AsyncCall.call(executor, "CommentClient.fetch", () -> input);
        }
        for (CompletableFuture<?> call : calls) {
            call.join();
        }
        return calls[CALLS - 1];
    }
}
