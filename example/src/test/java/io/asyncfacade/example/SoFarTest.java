package io.asyncfacade.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoFarTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final SoFar soFar = new SoFar(new PrintStream(out, true, UTF_8));

    @Test
    void printsWhatIsThere() {
        soFar.is(() -> List.of("way  wall time", "one  129 s"));

        soFar.print();

        assertTrue(out.toString(UTF_8).contains("Stopped. So far:"), out::toString);
        assertTrue(out.toString(UTF_8).contains("one  129 s"), out::toString);
    }

    @Test
    void isSilentBeforeThereIsAnything() {
        soFar.print();

        assertEquals("", out.toString(UTF_8));
    }

    @Test
    void isSilentWhenTheProgramHasPrintedAll() {
        soFar.is(() -> List.of("way  wall time"));
        soFar.isPrinted();

        soFar.print();

        assertEquals("", out.toString(UTF_8));
    }
}
