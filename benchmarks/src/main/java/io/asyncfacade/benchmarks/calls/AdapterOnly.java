package io.asyncfacade.benchmarks.calls;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A call without a thread hop: what the way to the body itself takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AdapterOnly {
    /** How the call is made. */
    @Param
    public Design design;

    private Call call = text -> null;

    /** Called by JMH. */
    public AdapterOnly() {}

    @Setup
    public void open() {
        call = design.with(new Call.Blocking(), new Call.Publishing());
    }

    @Benchmark
    public Object call() throws Exception {
        return call.start("text").get();
    }
}
