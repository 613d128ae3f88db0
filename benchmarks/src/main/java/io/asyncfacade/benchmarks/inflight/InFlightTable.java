package io.asyncfacade.benchmarks.inflight;

import io.asyncfacade.benchmarks.MarkdownTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The results for each number of calls as they come: what the calls took, and what they needed. */
final class InFlightTable {
    private static final String[] TIMES = {"submit ms", "done ms", "calls/s", "p50 ns", "p99 ns", "max µs"};
    private static final String[] NEEDS = {"CPU ms", "GC ms", "threads", "RSS MiB", "heap MiB", "B/waiting"};

    private Map<InFlightDesign, Figures> last = new EnumMap<>(InFlightDesign.class);

    InFlightTable() {
        System.out.println("JDK " + Runtime.version() + ", calls of Thread.sleep(1), " + InFlightDesign.LIMIT
                + " at once; each line a fresh JVM, medians");
    }

    void add(int calls, Map<InFlightDesign, Figures> measured) {
        last = new EnumMap<>(measured);
        String title = String.format(Locale.ROOT, "%,d calls", calls);
        MarkdownTable times = new MarkdownTable(row(title, TIMES));
        MarkdownTable needs = new MarkdownTable(row(title + ", peaks", NEEDS));
        measured.forEach((design, figures) -> {
            String[] cells = Arrays.stream(figures.values())
                    .mapToObj(value -> Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%,.0f", value))
                    .toArray(String[]::new);
            times.add(row(design.title, Arrays.copyOf(cells, TIMES.length)));
            needs.add(row(design.title, Arrays.copyOfRange(cells, TIMES.length, cells.length)));
        });
        for (MarkdownTable table : new MarkdownTable[] {times, needs}) {
            System.out.println();
            table.lines().forEach(System.out::println);
        }
    }

    private static String[] row(String title, String[] cells) {
        return Stream.concat(Stream.of(title), Arrays.stream(cells)).toArray(String[]::new);
    }

    /** Returns the results for the last number of calls. */
    Map<InFlightDesign, Figures> last() {
        return last;
    }
}
