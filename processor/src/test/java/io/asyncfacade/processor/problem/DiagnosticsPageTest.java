package io.asyncfacade.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue of problems, the page that explains it, and the tests that provoke each of them. */
class DiagnosticsPageTest {
    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Path REJECTED = Path.of("src/test/resources/rejected");

    /**
     * Those that no source alone provokes: too many methods, an injected bug, a full disk, a newer JDK, another
     * processor, class files of Kotlin.
     */
    private static final Set<String> PROVOKED_IN_CODE =
            Set.of("AF013", "AF014", "AF015", "AF016", "AF020", "AF021", "AF103");

    @Test
    void pageHasOneHeadingForEachProblemInTheOrderOfTheIds() throws IOException {
        List<String> headings = Pattern.compile("(?m)^### (AF\\d+)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertEquals(Arrays.stream(Problem.values()).map(Problem::id).sorted().toList(), headings);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void pageQuotesTheMessage(Problem problem) throws IOException {
        Matcher found = Pattern.compile("(?s)### " + problem.id() + "\\b(.*?)(?=\n### |\n## |\\z)")
                .matcher(Files.readString(PAGE));
        assertTrue(found.find(), () -> PAGE + " has no section " + problem.id());
        String section = found.group(1);
        Object[] evidence = new Object[8];
        Arrays.fill(evidence, "…");

        String quoted = Pattern.compile("(?m)^> (.*)$")
                .matcher(section)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining(" "));

        assertEquals(problem.message(evidence), problem.id() + ": " + quoted);
        assertTrue(section.contains("```java") || PROVOKED_IN_CODE.contains(problem.id()), "no example: " + problem);
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyWarningSaysHowItIsSilenced(Problem problem) {
        String silence = " Silence: @SuppressWarnings(\"" + problem.id() + "\").";

        assertEquals(
                problem.kind() == Diagnostic.Kind.WARNING,
                problem.message(new Object[8]).endsWith(silence));
    }

    @Test
    void kindIsToldFromTheId() {
        for (Problem problem : Problem.values()) {
            assertEquals(
                    problem.id().startsWith("AF0") ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING, problem.kind());
        }
    }

    @Test
    void everyProblemIsProvokedBySomeTest() throws IOException {
        Set<String> provoked = new TreeSet<>(PROVOKED_IN_CODE);
        try (Stream<Path> files = Files.walk(REJECTED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile("(?m)^\\s*// (?:error|warning)[^:]*: (AF\\d+): ")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> provoked.add(match.group(1)));
            }
        }

        assertEquals(
                Arrays.stream(Problem.values()).map(Problem::id).collect(Collectors.toCollection(TreeSet::new)),
                provoked);
    }
}
