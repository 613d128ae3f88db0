package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code golden}: the adapters are those of {@code expected}, byte for byte, and compile without a word
 * under {@code -Xlint:all -Werror}. To write {@code expected} anew: {@code mvn test -Dgolden.update=true}, and then
 * read the difference like code.
 */
class GoldenTest {

    @ParameterizedTest
    @MethodSource("cases")
    void adapterIsTheExpectedTextAndCompilesWithoutAWarning(GoldenCase golden, @TempDir Path out) {
        Javac.Compilation compilation = golden.javac(out).compile();

        assertEquals(List.of(), compilation.messages(), () -> "said of " + compilation.generated());
        assertTrue(compilation.succeeded(), compilation::said);
        if (Boolean.getBoolean("golden.update")) {
            golden.expect(compilation.generated());
            abort("updated");
        }
        Map<String, String> expected = golden.expected();
        assertEquals(expected.keySet(), compilation.generated().keySet());
        compilation.generated().forEach((path, text) -> assertSameText(path, expected.get(path), text));
    }

    private static void assertSameText(String path, String expected, String actual) {
        List<String> wanted = expected.lines().toList();
        List<String> lines = actual.lines().toList();
        for (int i = 0; i < Math.min(wanted.size(), lines.size()); i++) {
            assertEquals(wanted.get(i), lines.get(i), path + " line " + (i + 1));
        }
        assertEquals(expected, actual, path);
    }

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }
}
