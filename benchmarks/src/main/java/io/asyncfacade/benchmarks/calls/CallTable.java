package io.asyncfacade.benchmarks.calls;

import io.asyncfacade.benchmarks.MarkdownTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** The results of all rounds as tables of at most a hundred columns, the first of them for a README. */
final class CallTable {
    private static final String WAY = "way to make a call";
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

    /** The table of the README, then what each way took on each executor, then what a cancel does. */
    List<String> lines() throws Exception {
        List<String> executors = new ArrayList<>();
        executors.add(NO_HOP);
        byThreads.keySet().stream().filter(threads -> !threads.equals(NO_HOP)).forEach(executors::add);
        List<String> lines = new ArrayList<>();
        lines.add("JDK " + Runtime.version() + ": nanoseconds beside supplyAsync, and bytes");
        lines.add("");
        lines.addAll(ratios(executors));
        for (String executor : executors) {
            lines.add("");
            lines.addAll(figures(executor));
        }
        lines.add("");
        lines.addAll(cancels());
        return lines;
    }

    private List<String> ratios(List<String> executors) {
        List<String> headings = new ArrayList<>(List.of(WAY));
        executors.forEach(executor -> headings.addAll(List.of(executor, "B")));
        MarkdownTable table = new MarkdownTable(headings.toArray(new String[0]));
        for (Design design : designs()) {
            List<String> cells = new ArrayList<>(List.of(design.title()));
            for (String executor : executors) {
                Map<Design, Samples> measured = byThreads.getOrDefault(executor, Map.of());
                Samples samples = measured.get(design);
                cells.add(samples == null ? "-" : ratio(samples.nanos, measured, each -> each.nanos));
                cells.add(samples == null ? "-" : bytes(samples));
            }
            table.add(cells.toArray(new String[0]));
        }
        return table.lines();
    }

    private List<String> figures(String executor) {
        MarkdownTable table = new MarkdownTable(executor, "ns", "of forks", "x", "B", "x");
        Map<Design, Samples> measured = byThreads.getOrDefault(executor, Map.of());
        for (Design design : designs()) {
            Samples samples = measured.get(design);
            if (samples != null) {
                table.add(
                        design.title(),
                        figure(median(samples.nanos)),
                        figure(Collections.min(samples.forks)) + " to " + figure(Collections.max(samples.forks)),
                        ratio(samples.nanos, measured, each -> each.nanos),
                        bytes(samples),
                        ratio(samples.bytes, measured, each -> each.bytes));
            }
        }
        return table.lines();
    }

    private List<String> cancels() throws Exception {
        MarkdownTable table = new MarkdownTable("cancel(true)", "interrupts the body", "queued, still runs");
        for (Design design : designs()) {
            CancelProbe.Answer answer = CancelProbe.ask(design);
            table.add(
                    design.title(), answer.interrupts() ? "yes" : "**no**", answer.runsCancelled() ? "**yes**" : "no");
        }
        return table.lines();
    }

    private Set<Design> designs() {
        return byThreads.values().iterator().next().keySet();
    }

    private static String bytes(Samples samples) {
        return String.format(Locale.ROOT, "%,d", Math.round(median(samples.bytes)));
    }

    private static String ratio(
            List<Double> values, Map<Design, Samples> measured, Function<Samples, List<Double>> figures) {
        Samples reference = measured.get(Design.SUPPLY_ASYNC);
        return reference == null ? "-" : ratio(median(values) / median(figures.apply(reference)));
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
