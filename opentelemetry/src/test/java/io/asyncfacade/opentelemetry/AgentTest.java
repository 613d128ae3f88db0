package io.asyncfacade.opentelemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under the real OpenTelemetry agent, each call runs in the trace of its own caller. */
class AgentTest {

    private static final int POLICIES = Runtime.version().feature() >= 21 ? 6 : 4;

    private static List<String> printed;

    @BeforeAll
    static void run(@TempDir Path folder) throws Exception {
        Path output = folder.resolve("output.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-javaagent:" + System.getProperty("asyncfacade.agent"),
                        "-Dotel.traces.exporter=none",
                        "-Dotel.metrics.exporter=none",
                        "-Dotel.logs.exporter=none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CallsUnderAgent.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = program.waitFor(10, TimeUnit.MINUTES);
        program.destroyForcibly();
        printed = Files.readAllLines(output, StandardCharsets.UTF_8);
        assertTrue(ended && program.waitFor() == 0, () -> String.join("\n", printed));
    }

    @Test
    void eachCallRunsInTheTraceOfItsCaller() {
        assertAllRight("carried");
    }

    @Test
    void alsoWithASpanOfItsOwn() {
        assertAllRight("spans");
    }

    /** What the carrier is for: if this fails, the agent has learned it, and the carrier can go. */
    @Test
    void withoutTheCarrierTheAgentMixesThemUp() {
        String results = String.join("\n", results("alone"));
        assertFalse(results.contains("platformThreads(4): 40 bodies"), results);
        assertFalse(results.contains("using(pool).maxConcurrency(2): 40 bodies"), results);
    }

    private static void assertAllRight(String mode) {
        List<String> results = results(mode);
        assertEquals(POLICIES, results.size(), () -> String.join("\n", printed));
        results.forEach(
                result -> assertTrue(result.endsWith(": 40 bodies, 40 stages"), () -> String.join("\n", printed)));
    }

    private static List<String> results(String mode) {
        return printed.stream().filter(line -> line.startsWith(mode + " ")).toList();
    }
}
