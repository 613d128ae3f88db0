package io.asyncfacade.benchmarks.inflight;

import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Draws two columns of bars: what a waiting call takes, and how many calls get through. */
final class InFlightPicture {
    private static final int WIDTH = 1000;
    private static final int LEFT = 300;
    private static final int COLUMN = 260;
    private static final int SECOND = LEFT + COLUMN + 80;
    private static final int TOP = 130;
    private static final int ROW = 46;

    private static final String STYLE = """
            <style>
            text { font-family: ui-sans-serif, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
            .paper { fill: #ffffff; stroke: #d8dee4; }
            .title { fill: #1f2328; font-size: 24px; font-weight: 700; }
            .head, .figure { fill: #1f2328; font-size: 15px; font-weight: 600; }
            .name { fill: #1f2328; font-size: 15px; text-anchor: end; }
            .note { fill: #636c76; font-size: 14px; }
            .ours { fill: #0d9488; }
            .others { fill: #a3acb6; }
            @media (prefers-color-scheme: dark) {
              .paper { fill: #0d1117; stroke: #30363d; }
              .title, .head, .figure, .name { fill: #e6edf3; }
              .note { fill: #8d96a0; }
              .ours { fill: #2dd4bf; }
              .others { fill: #6e7681; }
            }
            </style>
            """;

    private final int calls;
    private final Map<InFlightDesign, Figures> results;

    InFlightPicture(int calls, Map<InFlightDesign, Figures> results) {
        this.calls = calls;
        this.results = results;
    }

    String svg() {
        int height = TOP + results.size() * ROW + 20;
        String title =
                String.format(Locale.ROOT, "%,d calls of one millisecond, %d at once", calls, InFlightDesign.LIMIT);
        StringBuilder svg = new StringBuilder();
        svg.append(format("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img'>", WIDTH, height));
        svg.append("<title>").append(title).append("</title>\n").append(STYLE);
        svg.append(
                format("<rect class='paper' x='0.5' y='0.5' width='%d' height='%d' rx='8'/>%n", WIDTH - 1, height - 1));
        text(svg, 30, 45, "title", title);
        text(
                svg,
                30,
                70,
                "note",
                "benchmarks/run in-flight, JDK " + Runtime.version().feature());
        int y = TOP;
        for (InFlightDesign design : results.keySet()) {
            text(svg, LEFT - 15, y + 19, "name", design.title);
            y += ROW;
        }
        bars(svg, LEFT, "heap of a call that waits, bytes", Figures::liveBytes);
        bars(svg, SECOND, "calls through in a second", Figures::callsPerSecond);
        return svg.append("</svg>\n").toString();
    }

    private void bars(StringBuilder svg, int left, String head, ToDoubleFunction<Figures> column) {
        text(svg, left, TOP - 20, "head", head);
        double most = results.values().stream().mapToDouble(column).max().orElse(1);
        int y = TOP;
        for (Map.Entry<InFlightDesign, Figures> entry : results.entrySet()) {
            double value = column.applyAsDouble(entry.getValue());
            double width = Math.max(2, COLUMN * value / most);
            String style = entry.getKey().isOurs() ? "ours" : "others";
            svg.append(format(
                    "<rect class='%s' x='%d' y='%d' width='%.1f' height='28' rx='3'/>%n", style, left, y, width));
            text(svg, left + width + 8, y + 19, "figure", format("%,.0f", value));
            y += ROW;
        }
    }

    private static void text(StringBuilder svg, double x, double y, String style, String text) {
        svg.append(format("<text class='%s' x='%.1f' y='%.1f'>%s</text>%n", style, x, y, text));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
