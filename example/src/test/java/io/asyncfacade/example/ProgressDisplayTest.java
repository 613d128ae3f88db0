package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressDisplayTest {

    @Test
    void printsALineForEachQuarter() {
        assertEquals(
                List.of(
                        "5 threads            0 %  0 of 10 calls",
                        "5 threads           30 %  3 of 10 calls",
                        "5 threads           50 %  5 of 10 calls",
                        "5 threads           80 %  8 of 10 calls",
                        "5 threads          100 %  10 of 10 calls"),
                output(false).lines().toList());
    }

    @Test
    void drawsABarOverItselfOnATerminal() {
        String output = output(true);

        assertTrue(output.startsWith("\r5 threads"), output);
        assertTrue(output.contains("100% |"), output);
        assertTrue(output.endsWith(System.lineSeparator()), output);
    }

    private static String output(boolean terminal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        try (Progress progress = ProgressDisplay.on(out, terminal).start("5 threads", 10)) {
            for (int i = 0; i < 10; i++) {
                progress.step();
            }
            // A bar that is closed before it was ever drawn leaves its line open.
            Await.until("the first output", () -> bytes.size() > 0);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
