package io.asyncfacade.example;

import java.time.Duration;

/** One way in the picture: its figures, its calls on the common clock, magnified if they are short. */
final class TimelineLane {

    static final double HEIGHT = 120;

    /** A lane that fills less than this of the common clock is shown again, enlarged. */
    private static final double SHORT = 0.2;

    private static final double LENS_FROM = 0.27;

    private final Results results;
    private final Measurement measurement;
    private final TimeAxis clock;
    private final double top;
    private final String calls;
    private final CallBars bars;

    TimelineLane(Results results, int index, TimeAxis clock, double top) {
        this.results = results;
        this.measurement = results.measurements().get(index);
        this.clock = clock;
        this.top = top;
        this.calls = "calls" + index;
        this.bars = new CallBars(measurement.typical().times());
    }

    void draw(Svg svg, double lensMillis) {
        svg.open("g", "class", "lane " + color(measurement.way()));
        svg.open("defs").open("g", "id", calls);
        svg.leaf("path", "class", "waiting", "d", bars.waiting());
        svg.leaf("path", "class", "wire", "d", bars.onTheWire());
        svg.close().close();
        label(svg);
        bars(svg, clock);
        if (measurement.isExtrapolated()) {
            rest(svg);
        } else if (millis(measurement.wall()) < SHORT * clock.millis()) {
            lens(svg, lensMillis);
        } else {
            limit(svg, clock);
        }
        svg.close();
    }

    static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static String color(Way way) {
        return way.isNative() ? "native" : way == Way.VIRTUAL_THREADS ? "virtual" : "pool";
    }

    private void label(Svg svg) {
        Duration wall = measurement.wall();
        svg.text(40, top + 16, "way", measurement.way().title());
        svg.text(40, top + 54, "wall", Figures.time(wall));
        svg.text(
                40,
                top + 80,
                "note",
                measurement.way() == Way.ONE_BY_ONE
                        ? measurement.isExtrapolated() ? "extrapolated from " + measurement.fetched() : "measured"
                        : Figures.times(results.oneByOne(), wall) + " faster");
        measurement
                .later()
                .ifPresent(
                        later -> svg.text(40, top + 100, "note", "first burst " + Figures.time(measurement.first())));
    }

    private void bars(Svg svg, TimeAxis axis) {
        double height = HEIGHT * bars.callsPerBar() / measurement.calls();
        svg.leaf(
                "use",
                "href",
                "#" + calls,
                "xlink:href", // for viewers of the time before SVG 2
                "#" + calls,
                "transform",
                Figures.format(
                        "translate(%.2f %.2f) scale(%.7f %.7f)", axis.left(), top, axis.pixelsPerMilli(), height));
    }

    /** The calls that a sample leaves out go on as the sample does, beyond the edge of the picture. */
    private void rest(Svg svg) {
        double whole = millis(measurement.wall());
        double begin = millis(measurement.typical().wall());
        double edge = Math.min(clock.millis(), whole);
        double from = top + HEIGHT * measurement.fetched() / measurement.calls();
        double to = from + (top + HEIGHT - from) * (edge - begin) / (whole - begin);
        svg.leaf(
                "path",
                "class",
                "unseen",
                "d",
                Figures.format(
                        "M%.1f %.1fL%.1f %.1fL%.1f %.1fV%.1fH%.1fz",
                        clock.left(), from, clock.x(begin), from, clock.x(edge), to, top + HEIGHT, clock.left()));
        svg.leaf("line", "class", "rest", "x1", clock.x(begin), "y1", from, "x2", clock.x(edge), "y2", to);
        svg.text(
                clock.right() - 10,
                to + 24,
                "small end",
                "and so on, " + Figures.time(measurement.wall()) + " for all →");
    }

    private void lens(Svg svg, double lensMillis) {
        double whole = measurement.way().open(measurement.calls()) == measurement.calls()
                ? lensMillis
                : millis(measurement.wall());
        double left = clock.left() + LENS_FROM * clock.width();
        TimeAxis lens = new TimeAxis(left, clock.right() - left, whole * 1.03);
        double bottom = top + HEIGHT;
        double end = clock.x(millis(measurement.wall()));
        svg.leaf(
                "path",
                "class",
                "beam",
                "d",
                Figures.format(
                        "M%.1f %.1fL%.1f %.1fV%.1fL%.1f %.1fz", end, top, left, top - 6, bottom + 6, end, bottom));
        svg.leaf(
                "rect",
                "class",
                "lens",
                "x",
                left,
                "y",
                top - 6,
                "width",
                lens.width(),
                "height",
                HEIGHT + 12,
                "rx",
                6.0);
        for (double tick : lens.ticks()) {
            svg.leaf("line", "class", "grid", "x1", lens.x(tick), "y1", top - 6, "x2", lens.x(tick), "y2", bottom + 6);
            svg.text(lens.x(tick), bottom + 21, "small middle", lens.label(tick));
        }
        bars(svg, lens);
        limit(svg, lens);
        // Not by how much: a number with a "times" beside it reads like a speed-up, and the lens has a scale of its
        // own.
        svg.text((end + left) / 2, top + HEIGHT / 2 + 4, "zoom middle", "the same, enlarged");
    }

    private void limit(Svg svg, TimeAxis lens) {
        double x = lens.x(millis(results.latency()));
        svg.leaf("line", "class", "limit", "x1", x, "y1", top - 6, "x2", x, "y2", top + HEIGHT + 6);
    }
}
