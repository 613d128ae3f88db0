package io.asyncfacade.benchmarks.calls;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The results of all rounds as a table for a README: a line for each design, ratios to {@code supplyAsync}. */
final class CallTable {
    private static final String NO_HOP = "no-hop";
    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<String, Map<Design, Samples>> byThreads = new TreeMap<>();

    /** What was measured of one design in all rounds. */
    private static final class Samples {
        final List<Double> nanos = new ArrayList<>();
        final List<Double> bytes = new ArrayList<>();
        final List<Double> forks = new ArrayList<>();

        void add(BenchmarkResult fork) {
            for (IterationResult iteration : fork.getIterationResults()) {
                nanos.add(iteration.getPrimaryResult().getScore());
                bytes.add(iteration.getSecondaryResults().get(BYTES).getScore());
            }
            forks.add(fork.getPrimaryResult().getScore());
        }
    }

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String threads = result.getParams().getParam("threads");
            Design design = Design.valueOf(result.getParams().getParam("design"));
            Samples samples = byThreads
                    .computeIfAbsent(threads == null ? NO_HOP : threads, each -> new EnumMap<>(Design.class))
                    .computeIfAbsent(design, each -> new Samples());
            result.getBenchmarkResults().forEach(samples::add);
        }
    }

    List<String> lines() throws Exception {
        List<String> columns = new ArrayList<>();
        columns.add(NO_HOP);
        byThreads.keySet().stream().filter(threads -> !threads.equals(NO_HOP)).forEach(columns::add);
        List<String> lines = new ArrayList<>();
        lines.add("JDK " + Runtime.version()
                + ": median (lowest to highest fork) for each call; x is beside supplyAsync");
        lines.add("");
        StringBuilder head = new StringBuilder("| way to make a call |");
        StringBuilder rule = new StringBuilder("|---|");
        for (String column : columns) {
            head.append(' ').append(column).append(", ns | x | B | x |");
            rule.append("---:|---:|---:|---:|");
        }
        lines.add(head + " `cancel(true)` interrupts the running body | a cancelled queued call still runs |");
        lines.add(rule + "---|---|");
        for (Design design : byThreads.values().iterator().next().keySet()) {
            StringBuilder line = new StringBuilder("| " + design.title() + " |");
            for (String column : columns) {
                appendFigures(line, byThreads.getOrDefault(column, Map.of()), design);
            }
            CancelProbe.Answer answer = CancelProbe.ask(design);
            line.append(answer.interrupts() ? " yes |" : " **no** |");
            line.append(answer.runsCancelled() ? " **yes** |" : " no |");
            lines.add(line.toString());
        }
        return lines;
    }

    private static void appendFigures(StringBuilder line, Map<Design, Samples> measured, Design design) {
        Samples samples = measured.get(design);
        if (samples == null) {
            line.append(" - | - | - | - |");
            return;
        }
        double nanos = median(samples.nanos);
        double bytes = median(samples.bytes);
        line.append(' ').append(figure(nanos));
        if (samples.forks.size() > 1) {
            samples.forks.sort(null);
            line.append(" (").append(figure(samples.forks.get(0))).append(" to ");
            line.append(figure(samples.forks.get(samples.forks.size() - 1))).append(')');
        }
        Samples reference = measured.get(Design.SUPPLY_ASYNC);
        line.append(" | ").append(reference == null ? "-" : ratio(nanos / median(reference.nanos)));
        line.append(" | ").append(Math.round(bytes));
        line.append(" | ").append(reference == null ? "-" : ratio(bytes / median(reference.bytes)));
        line.append(" |");
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.get(sorted.size() / 2);
    }

    private static String figure(double nanos) {
        return String.format(Locale.ROOT, nanos < 100 ? "%.1f" : "%,.0f", nanos);
    }

    private static String ratio(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f" : "%.0f", ratio);
    }
}
