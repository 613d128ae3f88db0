package io.asyncfacade.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.example.SoFar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        processes | in four children +89 +4 +3 +7
        cluster | count, repeatable +\\d+ +\\d+ +0 +0
        """)
    void runsEachScenarioToItsTable(String name, String row) {
        int status = run(name);

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

        List<String> there = Scenarios.on(new Show(print(out), (title, steps) -> null, new SoFar(print(out))))
                .getSubcommands()
                .keySet()
                .stream()
                .map("./demo "::concat)
                .toList();

        assertEquals(there, promised);
    }

    @Test
    void namesTheScenariosThereAre() {
        assertEquals(2, run("kafka"));

        assertEquals(
                "error: there is no scenario 'kafka', there are http, s3, session, jdbc, cores, processes, cluster;"
                        + " see --help",
                text(err).strip());
    }

    @Test
    void explainsAScenario() {
        assertEquals(0, run("jdbc", "--help"));

        assertTrue(text(out).contains("Usage: demo jdbc"), text(out));
    }

    /** What ./demo prints for --help without building anything is what the scenario itself would say. */
    @ParameterizedTest
    @ValueSource(strings = {"http", "s3", "session", "jdbc", "cores", "processes", "cluster"})
    void theHelpThatNeedsNoBuildIsTheSame(String name) throws IOException {
        assertEquals(0, run(name, "--help"));

        Path golden = Path.of("src/help", name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text(out));
        }
        assertEquals(Files.readAllLines(golden), text(out).lines().toList(), "run with -Dgolden.update=true");
    }

    private int run(String... args) {
        return Main.run(print(out), print(err), new SoFar(print(out)), args);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
