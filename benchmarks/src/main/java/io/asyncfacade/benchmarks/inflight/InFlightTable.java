package io.asyncfacade.benchmarks.inflight;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The results as they come, as lines for a README. */
final class InFlightTable {
    private static final String HEAD = """
            | calls | design | submit all ms | all done ms | calls/s | submit ns p50 | p99 | max µs | CPU ms | GC ms \
            | peak threads | peak RSS MiB | peak heap MiB | live B/waiting call |
            |---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|""";

    private Map<InFlightDesign, Figures> last = new EnumMap<>(InFlightDesign.class);
    private int lastCalls;

    InFlightTable() {
        System.out.println("JDK " + Runtime.version() + ", calls of Thread.sleep(1), " + InFlightDesign.LIMIT
                + " at once; each line a fresh JVM, medians");
        System.out.println();
        System.out.println(HEAD);
    }

    void add(int calls, InFlightDesign design, Figures figures) {
        if (calls != lastCalls) {
            last = new EnumMap<>(InFlightDesign.class);
            lastCalls = calls;
        }
        last.put(design, figures);
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "| %,d | %s |", calls, design.title));
        for (double value : figures.values()) {
            line.append(Double.isNaN(value) ? " - |" : String.format(Locale.ROOT, " %,.0f |", value));
        }
        System.out.println(line);
    }

    /** Returns the results for the last number of calls. */
    Map<InFlightDesign, Figures> last() {
        return last;
    }
}
