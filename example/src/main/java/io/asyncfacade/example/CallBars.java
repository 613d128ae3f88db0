package io.asyncfacade.example;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The calls of a burst as two shapes, one bar per call in each: waiting, then on the wire.
 *
 * <p>A unit to the right is a millisecond, a unit down is a bar, so that the same shape can be
 * drawn at any scale.
 */
final class CallBars {

    /** More than this in one lane are thinner than anything that can be seen. */
    private static final int MOST = 1_000;

    private static final double NANOS_PER_MILLI = 1e6;

    private final CallTimes times;
    private final int callsPerBar;
    private final List<List<Integer>> bars;

    CallBars(CallTimes times) {
        this.times = times;
        int calls = times.calls();
        callsPerBar = (calls + MOST - 1) / MOST;
        List<Integer> order = IntStream.range(0, calls)
                .boxed()
                .sorted(Comparator.comparingLong(times::startedAt))
                .toList();
        bars = IntStream.range(0, (calls + callsPerBar - 1) / callsPerBar)
                .mapToObj(bar -> order.subList(bar * callsPerBar, Math.min(calls, (bar + 1) * callsPerBar)))
                .toList();
    }

    int callsPerBar() {
        return callsPerBar;
    }

    String waiting() {
        return shape(times::askedAt, times::startedAt);
    }

    String onTheWire() {
        return shape(times::startedAt, times::finishedAt);
    }

    /** From the first moment of a call to its last, but only of bars that have such a call. */
    String whole(IntPredicate call) {
        return shape(times::askedAt, times::finishedAt, call);
    }

    private String shape(Moment from, Moment to) {
        return shape(from, to, call -> true);
    }

    /** A bar of several calls stands at their means. */
    private String shape(Moment from, Moment to, IntPredicate call) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < bars.size(); row++) {
            if (bars.get(row).stream().noneMatch(call::test)) {
                continue;
            }
            double left = mean(bars.get(row), from);
            double width = mean(bars.get(row), to) - left;
            path.append('M')
                    .append(tenths(left))
                    .append(' ')
                    .append(row)
                    .append('h')
                    .append(tenths(width))
                    .append("v1h")
                    .append(tenths(-width))
                    .append('z');
        }
        return path.toString();
    }

    private static double mean(List<Integer> calls, Moment moment) {
        return calls.stream().mapToLong(moment::of).average().orElseThrow() / NANOS_PER_MILLI;
    }

    private static String tenths(double millis) {
        return Svg.decimal(Math.round(millis * 10) / 10.0);
    }

    @FunctionalInterface
    private interface Moment {
        long of(int call);
    }
}
