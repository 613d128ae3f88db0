package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the commands of the pages say of themselves, and of an option that they do not know. Neither needs a build: the
 * commands are run without Maven and without a JDK on their path.
 */
@DisabledOnOs(OS.WINDOWS)
class CommandsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "demo",
                "demo timeline",
                "demo jdbc",
                "benchmarks/run",
                "benchmarks/run chaos",
                "integrations/run",
                "release/adopt",
                "release/stage",
                "release/version",
                "site/build"
            })
    void helpNeedsNoBuild(String command) throws IOException, InterruptedException {
        Said said = run(command, "--help");

        assertEquals(0, said.status(), said.text());
        assertTrue(said.text().lines().count() > 1, said.text());
        said.text().lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "demo timeline",
                "demo jdbc",
                "benchmarks/run chaos",
                "benchmarks/run compile-time",
                "benchmarks/run in-flight",
                "benchmarks/run objects",
                "integrations/run",
                "release/adopt",
                "release/stage",
                "release/version",
                "site/build"
            })
    void anUnknownOptionPointsToTheHelp(String command) throws IOException, InterruptedException {
        Said said = run(command, "--such-option");

        assertNotEquals(0, said.status(), said.text());
        assertTrue(said.text().contains("'--such-option'"), said.text());
        assertTrue(said.text().contains("--help"), said.text());
        assertEquals(1, said.text().lines().count(), said.text());
    }

    @Test
    void theReadmeHasEachScenario() throws IOException {
        String readme = Files.readString(Pages.ROOT.resolve("README.md"));
        try (Stream<Path> texts = Files.list(Pages.ROOT.resolve("scenarios/src/help"))) {
            List<String> missing = texts.map(
                            text -> "| `./demo " + text.getFileName().toString().replace(".txt", "` | "))
                    .filter(row -> !readme.contains(row))
                    .toList();

            assertEquals(List.of(), missing);
        }
    }

    private record Said(int status, String text) {}

    private static Said run(String command, String option) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("bash"));
        words.addAll(List.of(command.split(" ")));
        words.add(option);
        ProcessBuilder process = new ProcessBuilder(words)
                .directory(Pages.ROOT.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Pages.ROOT.resolve("LICENSE").toFile()));
        process.environment().put("JAVA_HOME", "/no/jdk");
        process.environment().put("MAVEN_OPTS", "-no-option-of-a-jvm");
        Process running = process.start();
        String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(running.waitFor(), text);
    }
}
