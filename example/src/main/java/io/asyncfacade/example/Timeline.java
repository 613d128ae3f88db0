package io.asyncfacade.example;

import java.io.StringWriter;
import java.util.List;

/** The picture: every call of every way on one clock, as an SVG that needs nothing but itself. */
final class Timeline {

    private static final double WIDTH = 1200;
    private static final double LEFT = 240;
    private static final double RIGHT = 1160;
    private static final double TOP = 140;
    private static final double GAP = 46;

    private final Results results;
    private final TimeAxis clock;

    Timeline(Results results) {
        this.results = results;
        this.clock = new TimeAxis(LEFT, RIGHT - LEFT, longestSeen() * 1.01);
    }

    String svg() {
        StringWriter text = new StringWriter();
        Svg svg = new Svg(text);
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                Figures.format("0 0 %.0f %.0f", WIDTH, height()),
                "role",
                "img");
        svg.open("title").content(title()).close();
        svg.open("style").content(Stylesheet.text()).close();
        svg.leaf("rect", "class", "paper", "x", 0.5, "y", 0.5, "width", WIDTH - 1, "height", height() - 1, "rx", 12.0);
        heading(svg);
        grid(svg);
        for (int i = 0; i < results.measurements().size(); i++) {
            new TimelineLane(results, i, clock, top(i)).draw(svg, longestAtOnce());
        }
        svg.text(
                40,
                height() - 24,
                "small",
                "Light: waiting for a thread. Solid: on the wire. "
                        + "Dashed: " + results.latency().toMillis() + " ms, the time of one call"
                        + barsNote());
        svg.close().end();
        return text.toString();
    }

    private String title() {
        return Figures.count(results.calls()) + " blocking calls of "
                + results.latency().toMillis() + " ms";
    }

    private void heading(Svg svg) {
        svg.text(40, 54, "title", title());
        svg.text(
                40,
                82,
                "note",
                "One blocking HTTP client behind one generated class; only the executor" + " changes from row to row.");
        if (results.measurements().stream().anyMatch(each -> each.way().isNative())) {
            svg.text(
                    40,
                    102,
                    "note",
                    "“Native async” is the same client written by hand on sendAsync," + " for comparison.");
        }
    }

    private void grid(Svg svg) {
        double bottom = top(results.measurements().size()) - GAP + 26;
        for (double tick : clock.ticks()) {
            svg.leaf("line", "class", "grid", "x1", clock.x(tick), "y1", TOP - 12, "x2", clock.x(tick), "y2", bottom);
            svg.text(clock.x(tick), bottom + 18, "small middle", clock.label(tick));
        }
    }

    private String barsNote() {
        int calls = new CallBars(results.measurements()
                        .get(results.measurements().size() - 1)
                        .typical()
                        .times())
                .callsPerBar();
        return calls == 1 ? "." : ". One bar stands for " + calls + " calls.";
    }

    private double top(int lane) {
        return TOP + lane * (TimelineLane.HEIGHT + GAP);
    }

    private double height() {
        return top(results.measurements().size()) - GAP + 90;
    }

    /** The longest time that was really measured: an extrapolated one leaves the picture. */
    private double longestSeen() {
        return longest(results.measurements());
    }

    /** The ways that ask for everything at once share a scale, so that they can be compared. */
    private double longestAtOnce() {
        return longest(results.measurements().stream()
                .filter(each -> each.way().open(each.calls()) == each.calls())
                .toList());
    }

    private static double longest(List<Measurement> measurements) {
        return measurements.stream()
                .mapToDouble(each -> TimelineLane.millis(each.typical().wall()))
                .max()
                .orElse(1);
    }
}
