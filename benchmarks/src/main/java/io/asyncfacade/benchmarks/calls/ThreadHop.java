package io.asyncfacade.benchmarks.calls;

import io.asyncfacade.benchmarks.VirtualThreads;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    static final String ONE_THREAD = "one-thread";
    static final String VIRTUAL = "virtual-threads";
    private static final int IN_FLIGHT = 256;

    /** How the calls are made. */
    @Param
    public Design design;

    /** What runs them. */
    @Param({ONE_THREAD, VIRTUAL})
    public String threads;

    private ExecutorService opened;
    private Call call = text -> null;

    /** Called by JMH. */
    public ThreadHop() {}

    @Setup
    public void open() {
        opened = threads.equals(VIRTUAL) ? VirtualThreads.open() : Executors.newFixedThreadPool(1);
        call = design.with(new Call.Blocking(), opened);
    }

    @TearDown
    public void close() {
        opened.shutdown();
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
