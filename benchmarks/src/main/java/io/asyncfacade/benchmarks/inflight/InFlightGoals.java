package io.asyncfacade.benchmarks.inflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether our designs are as good as they have to be. */
final class InFlightGoals {
    private static final double MOST_BYTES = 100;
    private static final double MOST_SUBMIT_NANOS = 1_000;

    /** What the system and the JVM have beside the bodies' threads: carriers, timers, the settling threads. */
    private static final double MORE_THREADS = 20;

    /** Two throughputs that differ by less are level. */
    private static final double LEVEL = 0.9;

    private final List<String> lines = new ArrayList<>();
    private boolean met = true;

    InFlightGoals(Map<InFlightDesign, Figures> results) {
        double best = results.values().stream()
                .mapToDouble(Figures::callsPerSecond)
                .max()
                .orElseThrow();
        results.forEach((design, figures) -> {
            if (design.isOurs()) {
                check(design, "B for a waiting call, at most", figures.liveBytes(), MOST_BYTES);
                double threads = MORE_THREADS + (design.onVirtualThreads ? 0 : InFlightDesign.LIMIT);
                check(design, "threads at the peak, at most", figures.threads(), threads);
                check(design, "ns to submit (median), at most", figures.submitP50(), MOST_SUBMIT_NANOS);
                check(
                        design,
                        "% behind the best throughput, at most",
                        100 - 100 * figures.callsPerSecond() / best,
                        100 - 100 * LEVEL);
            }
        });
    }

    private void check(InFlightDesign design, String what, double value, double most) {
        boolean good = value <= most;
        met &= good;
        lines.add(String.format(
                Locale.ROOT, "%s: %s: %.0f %s %.0f", good ? "met" : "MISSED", design.title, value, what, most));
    }

    boolean areMet() {
        return met;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
