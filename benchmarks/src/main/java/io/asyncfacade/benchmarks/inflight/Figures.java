package io.asyncfacade.benchmarks.inflight;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * What was measured of one design, in the order of the columns.
 *
 * @param submitMs until all calls have been submitted
 * @param doneMs until all calls are done
 * @param callsPerSecond calls through that time
 * @param submitP50 median of what one submit took, in nanoseconds
 * @param submitP99 the 99th percentile of that
 * @param submitMaxMicros the longest, in microseconds
 * @param cpuMs processor time of the whole JVM meanwhile
 * @param gcMs of that, in collections
 * @param threads platform threads at the peak
 * @param rssMib resident memory at the peak; not a number where the system does not tell
 * @param heapMib heap at the peak
 * @param liveBytes live heap for each call that waits, its future included
 */
record Figures(
        double submitMs,
        double doneMs,
        double callsPerSecond,
        double submitP50,
        double submitP99,
        double submitMaxMicros,
        double cpuMs,
        double gcMs,
        double threads,
        double rssMib,
        double heapMib,
        double liveBytes) {

    private static final List<ToDoubleFunction<Figures>> COLUMNS = List.of(
            Figures::submitMs,
            Figures::doneMs,
            Figures::callsPerSecond,
            Figures::submitP50,
            Figures::submitP99,
            Figures::submitMaxMicros,
            Figures::cpuMs,
            Figures::gcMs,
            Figures::threads,
            Figures::rssMib,
            Figures::heapMib,
            Figures::liveBytes);

    private static final String MARK = "figures:";

    /** How one JVM tells another. */
    String line() {
        return MARK + Arrays.stream(values()).mapToObj(value -> " " + value).collect(Collectors.joining());
    }

    static boolean isLine(String line) {
        return line.startsWith(MARK);
    }

    static Figures parse(String line) {
        return of(Arrays.stream(line.substring(MARK.length()).trim().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray());
    }

    Figures withLiveBytes(double bytes) {
        double[] changed = values();
        changed[changed.length - 1] = bytes;
        return of(changed);
    }

    double[] values() {
        return COLUMNS.stream()
                .mapToDouble(column -> column.applyAsDouble(this))
                .toArray();
    }

    /** Takes the median of each column. */
    static Figures median(List<Figures> runs) {
        return of(COLUMNS.stream()
                .mapToDouble(
                        column -> runs.stream().mapToDouble(column).sorted().toArray()[runs.size() / 2])
                .toArray());
    }

    private static Figures of(double[] v) {
        return new Figures(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11]);
    }
}
