package io.asyncfacade.example;

import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The picture of recorded calls: what waited, what ran, what was late, a lane for each method, all on one clock. */
final class RecordedTimeline {

    private static final double WIDTH = 1200;
    private static final double LEFT = 320;
    private static final double RIGHT = 1160;
    private static final double TOP = 110;
    private static final double HEIGHT = 120;
    private static final double GAP = 30;

    private final Map<String, List<RecordedCalls.Call>> lanes;
    private final Instant begin;
    private final TimeAxis clock;

    RecordedTimeline(Map<String, List<RecordedCalls.Call>> lanes) {
        this.lanes = lanes;
        this.begin = all(RecordedCalls.Call::asked).min(Instant::compareTo).orElseThrow();
        Instant end = all(RecordedCalls.Call::ended).max(Instant::compareTo).orElseThrow();
        double millis = Math.max(1, Duration.between(begin, end).toNanos() / 1e6);
        this.clock = new TimeAxis(LEFT, RIGHT - LEFT, millis * 1.01);
    }

    String title() {
        long calls = lanes.values().stream().mapToLong(List::size).sum();
        return Figures.count(calls) + (calls == 1 ? " recorded call" : " recorded calls");
    }

    String svg() {
        StringWriter text = new StringWriter();
        Svg svg = Svg.picture(text, WIDTH, height(), title());
        svg.text(40, 54, "title", title());
        svg.text(
                40,
                80,
                "note",
                "from " + begin.truncatedTo(ChronoUnit.SECONDS) + ", a lane for each method and executor");
        grid(svg);
        double top = TOP;
        int lane = 0;
        int callsPerLine = 1;
        for (List<RecordedCalls.Call> calls : lanes.values()) {
            callsPerLine = Math.max(callsPerLine, draw(svg, lane++, top, calls));
            top += HEIGHT + GAP;
        }
        new TimelineLegend(svg, 40, height() - 24)
                .swatch("waiting", "waiting")
                .swatch("wire", "running")
                .swatch("late", "running or waiting, and timed out")
                .note(callsPerLine == 1 ? "Each line is a call." : "Each line is up to " + callsPerLine + " calls.");
        svg.close().end();
        return text.toString();
    }

    /** Returns how many calls a line stands for. */
    private int draw(Svg svg, int lane, double top, List<RecordedCalls.Call> calls) {
        CallTimes times = new CallTimes(
                nanos(calls, RecordedCalls.Call::asked),
                nanos(calls, RecordedCalls.Call::started),
                nanos(calls, RecordedCalls.Call::ended));
        CallBars bars = new CallBars(times);
        long late = calls.stream().filter(RecordedCalls.Call::isLate).count();
        svg.open("g", "class", lane % 2 == 0 ? "virtual" : "pool");
        svg.text(40, top + 16, "way", calls.get(0).name());
        svg.text(40, top + 36, "note", "on " + calls.get(0).executor());
        svg.text(40, top + 60, "note", Figures.count(calls.size()) + " calls, " + Figures.count(late) + " late");
        svg.text(40, top + 80, "note", "median " + median(calls, RecordedTimeline::waited) + " waiting,");
        svg.text(40, top + 98, "note", median(calls, RecordedTimeline::ran) + " running");
        svg.open(
                "g",
                "transform",
                Figures.format(
                        "translate(%.2f %.2f) scale(%.7f %.7f)",
                        clock.left(), top, clock.pixelsPerMilli(), HEIGHT * bars.callsPerBar() / calls.size()));
        svg.leaf("path", "class", "waiting", "d", bars.waiting());
        svg.leaf("path", "class", "wire", "d", bars.onTheWire());
        svg.leaf(
                "path", "class", "late", "d", bars.whole(call -> calls.get(call).isLate()));
        svg.close().close();
        return bars.callsPerBar();
    }

    private void grid(Svg svg) {
        double bottom = TOP + lanes.size() * (HEIGHT + GAP) - GAP + 12;
        for (double tick : clock.ticks()) {
            svg.leaf("line", "class", "grid", "x1", clock.x(tick), "y1", TOP - 12, "x2", clock.x(tick), "y2", bottom);
            svg.text(clock.x(tick), bottom + 18, "small middle", clock.label(tick));
        }
    }

    private double height() {
        return TOP + lanes.size() * (HEIGHT + GAP) + 70;
    }

    private Stream<Instant> all(Function<RecordedCalls.Call, Instant> moment) {
        return lanes.values().stream().flatMap(List::stream).map(moment);
    }

    private long[] nanos(List<RecordedCalls.Call> calls, Function<RecordedCalls.Call, Instant> moment) {
        return calls.stream()
                .mapToLong(call -> Duration.between(begin, moment.apply(call)).toNanos())
                .toArray();
    }

    private static long waited(RecordedCalls.Call call) {
        return Duration.between(call.asked(), call.started()).toNanos();
    }

    private static long ran(RecordedCalls.Call call) {
        return Duration.between(call.started(), call.ended()).toNanos();
    }

    private static String median(List<RecordedCalls.Call> calls, ToLongFunction<RecordedCalls.Call> time) {
        long[] sorted = calls.stream().mapToLong(time).sorted().toArray();
        return Figures.format("%,.1f ms", sorted[sorted.length / 2] / 1e6);
    }
}
