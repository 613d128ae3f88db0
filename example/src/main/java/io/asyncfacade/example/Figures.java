package io.asyncfacade.example;

import java.time.Duration;
import java.util.Locale;

/** How numbers are written: with the digits that mean something. */
public final class Figures {

    private static final double NANOS = 1e9;

    private Figures() {}

    public static String time(Duration time) {
        double seconds = time.toNanos() / NANOS;
        if (seconds >= 100) {
            return format("%.0f s", seconds);
        }
        return seconds >= 10 ? format("%.1f s", seconds) : format("%.2f s", seconds);
    }

    /** How many times the one goes into the other. */
    public static String times(Duration slow, Duration fast) {
        double ratio = ratio(slow, fast);
        return format(ratio < 10 ? "%.1f" : "%,.0f", ratio) + "×";
    }

    static String percent(Duration part, Duration whole) {
        double percent = 100 * ratio(part, whole);
        return format(percent < 10 ? "%.1f" : "%.0f", percent) + " %";
    }

    static String megabytes(long bytes) {
        return format("%d MB", Math.round(bytes / 1e6));
    }

    public static String count(long count) {
        return format("%,d", count);
    }

    static double ratio(Duration dividend, Duration divisor) {
        return (double) dividend.toNanos() / divisor.toNanos();
    }

    // The root locale: a decimal comma would break the drawing and puzzle half of the readers.
    public static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
