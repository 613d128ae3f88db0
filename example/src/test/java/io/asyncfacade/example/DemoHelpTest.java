package io.asyncfacade.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ./demo prints for --help without building anything is what the programs themselves would say. */
class DemoHelpTest {

    @Test
    void theHelpOfTheExample() throws IOException {
        check("demo", "--help");
    }

    @Test
    void theHelpOfTheTimeline() throws IOException {
        check("timeline", "timeline", "--help");
    }

    private static void check(String name, String... args) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(0, Main.run(new PrintStream(out, true, UTF_8), System.err, args));
        Path golden = Path.of("src/help", name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, out.toString(UTF_8));
        }
        List<String> lines = out.toString(UTF_8).lines().toList();
        assertEquals(Files.readAllLines(golden), lines, "run the tests with -Dgolden.update=true");
        assertTrue(lines.stream().allMatch(line -> line.length() <= 100), "100 columns");
    }
}
