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
        Svg svg = Svg.picture(text, WIDTH, height(), title());
        heading(svg);
        grid(svg);
        for (int i = 0; i < results.measurements().size(); i++) {
            new TimelineLane(results, i, clock, top(i)).draw(svg, longestAtOnce());
        }
        new TimelineLegend(svg, 40, height() - 24)
                .swatch("waiting", "waiting for a thread")
                .swatch("wire", "on the wire")
                .dashes("the server's " + results.latency().toMillis() + " ms: what a single call takes")
                .note(barsNote());
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
        return calls == 1 ? "Each line is a call." : "Each line is " + calls + " calls.";
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
