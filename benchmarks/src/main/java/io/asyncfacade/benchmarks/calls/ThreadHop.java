package io.asyncfacade.benchmarks.calls;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
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
import org.openjdk.jmh.infra.Blackhole;

/** Calls on another thread, many in flight: a round trip of one call would measure how the system wakes threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ThreadHop {
    private static final int IN_FLIGHT = 256;

    /** How the calls are made. */
    @Param
    public Call.Design design;

    /** What runs them. */
    @Param({"pool1", "facade1", "virtual", "facadeVirtual"})
    public String executor;

    private Executor opened = Runnable::run;
    private Call call = text -> null;

    /** Called by JMH. */
    public ThreadHop() {}

    @Setup
    public void open() {
        opened = Executors.open(executor);
        call = design.with(new Call.Blocking(), opened);
    }

    @TearDown
    public void close() throws Exception {
        Executors.close(opened);
    }

    @Benchmark
    @OperationsPerInvocation(IN_FLIGHT)
    public void calls(Blackhole results) throws Exception {
        Future<?>[] futures = new Future<?>[IN_FLIGHT];
        for (int i = 0; i < IN_FLIGHT; i++) {
            futures[i] = call.start("text");
        }
        for (Future<?> future : futures) {
            results.consume(future.get());
        }
    }
}
