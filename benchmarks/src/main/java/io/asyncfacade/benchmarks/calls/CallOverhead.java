package io.asyncfacade.benchmarks.calls;

import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures what a call costs beside other ways to make it; options of JMH may follow. */
public final class CallOverhead {
    private CallOverhead() {}

    /**
     * Runs both benchmarks, with the bytes that a call allocates.
     *
     * @param args options of JMH; they win over what is set here
     */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        run(given, AdapterOnly.class, List.of(Executors.PUBLISHING, Executors.PLAIN));
        run(given, ThreadHop.class, Executors.withThreads());
    }

    /** A run for each benchmark: the executors of one are no parameters of the other, and not every JDK has all. */
    private static void run(CommandLineOptions given, Class<?> benchmark, List<String> executors)
            throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given)
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .forks(given.getForkCount().orElse(3))
                .warmupIterations(given.getWarmupIterations().orElse(3))
                .warmupTime(given.getWarmupTime().orElse(TimeValue.milliseconds(400)))
                .measurementIterations(given.getMeasurementIterations().orElse(5))
                .measurementTime(given.getMeasurementTime().orElse(TimeValue.milliseconds(300)));
        if (!given.getParameter("executor").hasValue()) {
            options.param("executor", executors.toArray(new String[0]));
        }
        new Runner(options.build()).run();
    }
}
