package io.asyncfacade.benchmarks.compile;

import io.asyncfacade.benchmarks.compile.CompileTime.Mode;
import io.asyncfacade.benchmarks.compile.CompileTime.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Prints what {@link CompileTime} measured: once to read in a terminal, once to paste into a page. */
final class CompileTable {
    private static final String[] HEADINGS = {
        "processor",
        "types",
        "figure",
        "javac alone, ms",
        "with processor, ms",
        "replayed, ms",
        "by hand, ms",
        "added ms",
        "added ms/type",
        "added / AutoValue's",
        "with processor / by hand",
        "replayed / by hand",
        "with processor / replayed",
        "generated code / added",
        "peak RSS MiB",
        "generated KiB",
        "classes KiB"
    };

    private CompileTable() {}

    static void print(List<Result> results) {
        List<String[]> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (Result result : results) {
            rows.add(row(result, results, "time", Javac.Run::wall));
            rows.add(row(result, results, "CPU", Javac.Run::cpu));
        }
        System.out.println();
        plain(rows);
        System.out.println();
        markdown(rows);
        System.out.println();
        marginal(results);
    }

    private static String[] row(Result result, List<Result> all, String figure, ToDoubleFunction<Javac.Run> value) {
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
        return new String[] {
            result.subject().name(),
            String.valueOf(result.types()),
            figure,
            range(result, Mode.BASELINE, value),
            range(result, Mode.PROCESSOR, value),
            range(result, Mode.REPLAY, value),
            range(result, Mode.GENERATED, value),
            "%,.0f".formatted(added),
            "%.2f".formatted(added / result.types()),
            ratio,
            "%.2f".formatted(processor / generated),
            "%.2f".formatted(replay / generated),
            "%.2f".formatted(processor / replay),
            "%.0f %%".formatted(100 * (generated - baseline) / added),
            "%.0f".formatted(median(result, Mode.PROCESSOR, Javac.Run::rss)),
            "%,.0f".formatted(result.generated()),
            "%,.0f".formatted(result.classes())
        };
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

    private static String range(Result result, Mode mode, ToDoubleFunction<Javac.Run> figure) {
        double[] sorted = sorted(result, mode, figure);
        return "%,.0f (%,.0f to %,.0f)".formatted(median(result, mode, figure), sorted[0], sorted[sorted.length - 1]);
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

    private static void plain(List<String[]> rows) {
        int[] widths = new int[HEADINGS.length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(("%" + (i == 0 ? "-" : "") + widths[i] + "s  ").formatted(row[i]));
            }
            System.out.println(line.toString().stripTrailing());
        }
    }

    private static void markdown(List<String[]> rows) {
        for (String[] row : rows) {
            System.out.println("| " + String.join(" | ", row) + " |");
            if (row == HEADINGS) {
                System.out.println("|---|" + "---:|".repeat(HEADINGS.length - 1));
            }
        }
    }
}
