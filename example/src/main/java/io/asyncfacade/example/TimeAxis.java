package io.asyncfacade.example;

import java.util.ArrayList;
import java.util.List;

/**
 * Time from left to right.
 *
 * @param left where zero is, in pixels
 * @param width how many pixels the whole time gets
 * @param millis the whole time
 */
record TimeAxis(double left, double width, double millis) {

    private static final int TICKS = 6;

    double x(double at) {
        return left + at * pixelsPerMilli();
    }

    double pixelsPerMilli() {
        return width / millis;
    }

    double right() {
        return left + width;
    }

    /** The round times to label. */
    List<Double> ticks() {
        double step = roundUp(millis / TICKS);
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= millis; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    String label(double at) {
        double seconds = at / 1000;
        return at == 0 ? "0" : Svg.decimal(seconds) + " s";
    }

    /** The next of 1, 2, 5, 10, 20, 50 and so on. */
    private static double roundUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        double digit = value / power;
        return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }
}
