package io.asyncfacade.benchmarks.calls;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call without a thread hop: what the adapter itself takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AdapterOnly {
    /** How the call is made. */
    @Param
    public Call.Design design;

    /** What runs it. */
    @Param({Executors.PUBLISHING, Executors.PLAIN})
    public String executor;

    private Call call = text -> null;

    /** Called by JMH. */
    public AdapterOnly() {}

    @Setup
    public void open() {
        Executor opened = Executors.open(executor);
        call = design.with(new Call.Blocking(), opened);
    }

    @Benchmark
    public Object call() throws Exception {
        Future<String> future = call.start("text");
        return future.get();
    }
}
