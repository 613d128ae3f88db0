package io.asyncfacade.example;

/** The line below a picture that shows what its shades and lines mean. */
final class TimelineLegend {

    private static final double SWATCH = 22;

    /** The font is the viewer's: a little more than its letters need on average. */
    private static final double LETTER = 6.1;

    private final Svg svg;
    private final double y;
    private double x;

    TimelineLegend(Svg svg, double x, double y) {
        this.svg = svg;
        this.x = x;
        this.y = y;
    }

    /** A bar of this style, and what it means. */
    TimelineLegend swatch(String style, String meaning) {
        svg.open("g", "class", "legend");
        svg.leaf("rect", "class", style, "x", x, "y", y - 10, "width", SWATCH, "height", 10.0);
        svg.close();
        return meaning(meaning);
    }

    /** The dashed line, and what it means. */
    TimelineLegend dashes(String meaning) {
        double middle = x + SWATCH / 2;
        svg.leaf("line", "class", "limit", "x1", middle, "y1", y - 14, "x2", middle, "y2", y + 4);
        return meaning(meaning);
    }

    TimelineLegend note(String text) {
        svg.text(x, y, "small", text);
        x += LETTER * text.length() + SWATCH;
        return this;
    }

    private TimelineLegend meaning(String text) {
        x += SWATCH + 6;
        return note(text);
    }
}
