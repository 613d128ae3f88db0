package io.asyncfacade.benchmarks.calls;

import io.asyncfacade.benchmarks.VirtualThreads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures what a call costs beside other ways to make it, and prints a table; options of JMH may follow. */
public final class CallOverhead {
    private CallOverhead() {}

    /**
     * Runs the benchmarks in rounds, so that what else happens on the machine meets all designs alike.
     *
     * @param args {@code --quick} for a single round with short iterations; options of JMH, which win over what is set
     *     here
     */
    public static void main(String[] args) {
        int status = 1;
        try {
            measure(args);
            status = 0;
        } catch (Exception failure) {
            failure.printStackTrace();
        }
        System.exit(status); // some of the libraries keep threads
    }

    private static void measure(String[] args) throws Exception {
        List<String> options = new ArrayList<>(List.of(args));
        boolean quick = options.remove("--quick");
        CommandLineOptions given = new CommandLineOptions(options.toArray(new String[0]));
        CallTable table = new CallTable();
        for (int rounds = quick ? 1 : 3; rounds > 0; rounds--) {
            table.add(run(given, quick, AdapterOnly.class));
            table.add(run(given, quick, ThreadHop.class));
        }
        System.out.println();
        table.lines().forEach(System.out::println);
    }

    /** A run for each benchmark: the parameters of one are none of the other. */
    private static Collection<RunResult> run(CommandLineOptions given, boolean quick, Class<?> benchmark)
            throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given)
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .forks(given.getForkCount().orElse(1))
                .warmupIterations(given.getWarmupIterations().orElse(quick ? 5 : 8))
                .warmupTime(given.getWarmupTime().orElse(TimeValue.milliseconds(quick ? 300 : 400)))
                .measurementIterations(given.getMeasurementIterations().orElse(5))
                .measurementTime(given.getMeasurementTime().orElse(TimeValue.milliseconds(quick ? 200 : 300)));
        if (!given.getParameter("threads").hasValue()) {
            options.param("threads", threads(quick));
        }
        return new Runner(options.build()).run();
    }

    private static String[] threads(boolean quick) {
        return quick || !VirtualThreads.exist()
                ? new String[] {ThreadHop.ONE_THREAD}
                : new String[] {ThreadHop.ONE_THREAD, ThreadHop.VIRTUAL};
    }
}
