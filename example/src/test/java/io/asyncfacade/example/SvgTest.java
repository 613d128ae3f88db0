package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgTest {

    @Test
    void escapesText() {
        StringWriter text = new StringWriter();

        new Svg(text).text(1, 2.5, "a\"b", "1 < 2 & 3").end();

        assertEquals("<text x=\"1\" y=\"2.5\" class=\"a&quot;b\">1 &lt; 2 &amp; 3</text>\n", text.toString());
    }

    @Test
    void writesNumbersWithoutNeedlessDigits() {
        assertEquals(
                List.of("0", "100", "0.25", "-3.1416"),
                List.of(Svg.decimal(0), Svg.decimal(100), Svg.decimal(0.25), Svg.decimal(-Math.PI)));
    }

    @Test
    void labelsAnAxisAtRoundTimes() {
        TimeAxis axis = new TimeAxis(100, 900, 310);

        assertEquals(List.of(0.0, 100.0, 200.0, 300.0), axis.ticks());
        assertEquals(
                List.of("0", "0.1 s", "0.2 s", "0.3 s"),
                axis.ticks().stream().map(axis::label).toList());
        assertEquals(1000, axis.x(310), 1e-9);
    }
}
