package io.asyncfacade.example;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The figures as text. */
final class ResultTable {

    private static final String ROW = "%-18s %10s  %11s  %12s  %12s  %12s  %9s";

    private final Results results;

    ResultTable(Results results) {
        this.results = results;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Figures.format(
                ROW, "way", "wall time", "first burst", "times faster", "of the limit", "peak threads", "peak heap"));
        results.measurements().forEach(measurement -> lines.add(row(measurement)));
        lines.add("");
        lines.addAll(notes());
        return lines;
    }

    private String row(Measurement measurement) {
        Duration wall = measurement.wall();
        return Figures.format(
                ROW,
                measurement.way().title(),
                Figures.time(wall) + (measurement.isExtrapolated() ? "*" : " "),
                measurement.later().isPresent() ? Figures.time(measurement.first()) : "",
                Figures.times(results.oneByOne(), wall),
                Figures.percent(results.latency(), wall),
                "+" + Figures.count(measurement.footprint().threads()),
                "+" + Figures.megabytes(measurement.footprint().heapBytes()));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (results.haveSample()) {
            notes.add("* Extrapolated from a sample of " + sampleSize() + " calls; --all makes them all.");
        }
        if (results.haveLaterBursts()) {
            notes.add("Wall time: where there is a first burst, which opens the connections, the median");
            notes.add("of the later half, which keep them in a warm JVM. Ways that take seconds run once.");
        }
        notes.add("The limit: one call takes " + results.latency().toMillis()
                + " ms, so all of them together cannot take less.");
        notes.add("Peaks: platform threads, used heap with its garbage, beyond what was there before;");
        notes.add(
                results.apart()
                        ? "the server is in a process of its own and does not count."
                        : "the server is in this process, so its part of the heap counts, too.");
        return notes;
    }

    private int sampleSize() {
        return results.measurements().stream()
                .filter(Measurement::isExtrapolated)
                .mapToInt(Measurement::fetched)
                .findFirst()
                .orElseThrow();
    }
}
