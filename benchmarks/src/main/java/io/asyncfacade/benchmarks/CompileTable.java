package io.asyncfacade.benchmarks;

import io.asyncfacade.benchmarks.CompileTime.Mode;
import io.asyncfacade.benchmarks.CompileTime.Result;
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
        "javac alone, ms",
        "with processor, ms",
        "sources + generated, ms",
        "added ms",
        "added ms/type",
        "of it compiling generated",
        "processor's own ms",
        "with processor / by hand",
        "added / AutoValue's",
        "added CPU ms/type",
        "peak RSS MiB",
        "generated KiB",
        "classes KiB"
    };

    private CompileTable() {}

    static void print(List<Result> results) {
        List<String[]> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (Result result : results) {
            rows.add(row(result, results));
        }
        System.out.println();
        plain(rows);
        System.out.println();
        markdown(rows);
        System.out.println();
        marginal(results);
    }

    private static String[] row(Result result, List<Result> all) {
        double baseline = median(result, Mode.BASELINE, Javac.Run::wall);
        double processor = median(result, Mode.PROCESSOR, Javac.Run::wall);
        double generated = median(result, Mode.GENERATED, Javac.Run::wall);
        double cpu =
                median(result, Mode.PROCESSOR, Javac.Run::cpu) - median(result, Mode.BASELINE, Javac.Run::cpu);
        String ratio = all.stream()
                .filter(other ->
                        other.subject().name().equals("autovalue") && other.types() == result.types())
                .findFirst()
                .map(other -> "%.2f".formatted(added(result) / added(other)))
                .orElse("-");
        return new String[] {
            result.subject().name(),
            String.valueOf(result.types()),
            range(result, Mode.BASELINE),
            range(result, Mode.PROCESSOR),
            range(result, Mode.GENERATED),
            "%,.0f".formatted(added(result)),
            "%.2f".formatted(added(result) / result.types()),
            "%.0f %%".formatted(100 * (generated - baseline) / added(result)),
            "%,.0f".formatted(processor - generated),
            "%.2f".formatted(processor / generated),
            ratio,
            "%.2f".formatted(cpu / result.types()),
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
                    "%s: a further type costs %.2f ms from %,d to %,d types%n",
                    result.subject().name(),
                    (added(result) - added(before)) / (result.types() - before.types()),
                    before.types(),
                    result.types()));
        }
    }

    static double added(Result result) {
        return median(result, Mode.PROCESSOR, Javac.Run::wall) - median(result, Mode.BASELINE, Javac.Run::wall);
    }

    private static String range(Result result, Mode mode) {
        double[] sorted = sorted(result, mode, Javac.Run::wall);
        return "%,.0f (%,.0f to %,.0f)"
                .formatted(median(result, mode, Javac.Run::wall), sorted[0], sorted[sorted.length - 1]);
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
