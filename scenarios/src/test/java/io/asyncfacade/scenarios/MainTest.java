package io.asyncfacade.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** What is printed here does not depend on how fast the machine is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        http    | settled +1,000
        s3      | missing +3
        session | as many as connections +240 +0 +\\d +0
        jdbc    | second payroll +given up: .*
        cores   | on a pool of their own +\\d+ +400 +\\d+
        """)
    void runsEachScenarioToItsTable(String name, String row) {
        int status = Main.run(print(out), print(err), name);

        assertEquals("", text(err));
        assertEquals(0, status);
        assertEquals(1, text(out).lines().filter(line -> line.matches(row)).count(), text(out));
    }

    @Test
    void listsWhatTheHelpOfTheDemoLists() {
        assertEquals(0, io.asyncfacade.example.Main.run(print(out), print(err), "--help"));
        List<String> promised = Pattern.compile("\\./demo (\\w+)")
                .matcher(text(out))
                .results()
                .map(MatchResult::group)
                .toList();

        List<String> there =
                Scenarios.on(new Show(print(out), (title, steps) -> null)).getSubcommands().keySet().stream()
                        .map("./demo "::concat)
                        .toList();

        assertEquals(there, promised);
    }

    @Test
    void namesTheScenariosThereAre() {
        assertEquals(2, Main.run(print(out), print(err), "kafka"));

        assertEquals(
                "error: there is no scenario 'kafka', there are http, s3, session, jdbc, cores",
                text(err).strip());
    }

    @Test
    void explainsAScenario() {
        assertEquals(0, Main.run(print(out), print(err), "jdbc", "--help"));

        assertTrue(text(out).contains("Usage: demo jdbc"), text(out));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
