package io.asyncfacade.benchmarks.compile;

import io.asyncfacade.benchmarks.MarkdownTable;
import io.asyncfacade.benchmarks.compile.CompileTime.Mode;
import io.asyncfacade.benchmarks.compile.CompileTime.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Prints what {@link CompileTime} measured, as tables of at most a hundred columns. */
final class CompileTable {
    private static final String[] OF = {"processor", "types", "figure"};

    private CompileTable() {}

    static void print(List<Result> results) {
        MarkdownTable compiled = table("javac alone", "with processor", "replayed", "by hand");
        MarkdownTable added = table("added ms", "added ms/type", "/ AutoValue's", "generated code / added");
        MarkdownTable beside = table("processor / by hand", "replayed / by hand", "processor / replayed");
        MarkdownTable sizes = new MarkdownTable("processor", "types", "peak RSS MiB", "generated KiB", "classes KiB");
        for (Result result : results) {
            row(compiled, added, beside, result, results, "time", Javac.Run::wall);
            row(compiled, added, beside, result, results, "CPU", Javac.Run::cpu);
            sizes.add(
                    result.subject().name(),
                    String.valueOf(result.types()),
                    "%.0f".formatted(median(result, Mode.PROCESSOR, Javac.Run::rss)),
                    "%,.0f".formatted(result.generated()),
                    "%,.0f".formatted(result.classes()));
        }
        System.out.println("milliseconds, and how far the runs lie from their median at most");
        for (MarkdownTable table : List.of(compiled, added, beside, sizes)) {
            System.out.println();
            table.lines().forEach(System.out::println);
        }
        System.out.println();
        marginal(results);
    }

    private static MarkdownTable table(String... figures) {
        return new MarkdownTable(
                Stream.concat(Arrays.stream(OF), Arrays.stream(figures)).toArray(String[]::new));
    }

    private static void row(
            MarkdownTable compiled,
            MarkdownTable addedTo,
            MarkdownTable beside,
            Result result,
            List<Result> all,
            String figure,
            ToDoubleFunction<Javac.Run> value) {
        String name = result.subject().name();
        String types = String.valueOf(result.types());
        double baseline = median(result, Mode.BASELINE, value);
        double processor = median(result, Mode.PROCESSOR, value);
        double replay = median(result, Mode.REPLAY, value);
        double generated = median(result, Mode.GENERATED, value);
        double added = added(result, value);
        String ratio = all.stream()
                .filter(other -> other.subject().name().equals("autovalue") && other.types() == result.types())
                .findFirst()
                .map(other -> "%.2f".formatted(added / added(other, value)))
                .orElse("-");
        compiled.add(
                name,
                types,
                figure,
                spread(result, Mode.BASELINE, value),
                spread(result, Mode.PROCESSOR, value),
                spread(result, Mode.REPLAY, value),
                spread(result, Mode.GENERATED, value));
        addedTo.add(
                name,
                types,
                figure,
                "%,.0f".formatted(added),
                "%.2f".formatted(added / result.types()),
                ratio,
                "%.0f %%".formatted(100 * (generated - baseline) / added));
        beside.add(
                name,
                types,
                figure,
                "%.2f".formatted(processor / generated),
                "%.2f".formatted(replay / generated),
                "%.2f".formatted(processor / replay));
    }

    /** What a further type costs: from one size to the next. Growth that is not linear shows as a rising figure. */
    private static void marginal(List<Result> results) {
        for (Result result : results) {
            Optional<Result> smaller = results.stream()
                    .filter(other -> other.subject().equals(result.subject()) && other.types() < result.types())
                    .reduce((first, second) -> second);
            smaller.ifPresent(before -> System.out.printf(
                    "%s: a further type costs %.2f ms, %.2f ms of CPU, from %,d to %,d types%n",
                    result.subject().name(),
                    marginal(before, result, Javac.Run::wall),
                    marginal(before, result, Javac.Run::cpu),
                    before.types(),
                    result.types()));
        }
    }

    private static double marginal(Result before, Result result, ToDoubleFunction<Javac.Run> figure) {
        return (added(result, figure) - added(before, figure)) / (result.types() - before.types());
    }

    private static double added(Result result, ToDoubleFunction<Javac.Run> figure) {
        return median(result, Mode.PROCESSOR, figure) - median(result, Mode.BASELINE, figure);
    }

    /** The median, and how far the runs lie from it at most. */
    private static String spread(Result result, Mode mode, ToDoubleFunction<Javac.Run> figure) {
        double[] sorted = sorted(result, mode, figure);
        double median = median(result, mode, figure);
        double most = Math.max(median - sorted[0], sorted[sorted.length - 1] - median);
        return "%,.0f ± %.0f %%".formatted(median, 100 * most / median);
    }

    private static double median(Result result, Mode mode, ToDoubleFunction<Javac.Run> figure) {
        double[] sorted = sorted(result, mode, figure);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static double[] sorted(Result result, Mode mode, ToDoubleFunction<Javac.Run> figure) {
        double[] values = result.runs().get(mode).stream().mapToDouble(figure).toArray();
        Arrays.sort(values);
        return values;
    }
}
