package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every adapter of {@code golden} has a way back, which compiles without a word under {@code -Xlint:all -Werror}. */
class WayBackOfGoldensTest {

    @ParameterizedTest
    @MethodSource("cases")
    void wayBackCompilesWithoutAWarning(GoldenCase golden, @TempDir Path out) {
        Javac javac = golden.javac(out);
        Map<String, String> holders = holders(golden);
        holders.values().forEach(javac::source);

        Javac.Compilation compilation = javac.compile();

        assertEquals(List.of(), compilation.messages(), () -> "said of " + compilation.generated());
        assertTrue(compilation.succeeded(), compilation::said);
        assertTrue(compilation.generated().size() > golden.expected().size());
    }

    /** One holder in each package that has adapters with futures; some have synchronous methods only. */
    private static Map<String, String> holders(GoldenCase golden) {
        Map<String, List<String>> adapters = new TreeMap<>();
        golden.expected().forEach((path, text) -> {
            if (text.contains("AsyncCall.")) {
                String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
                String simpleName = path.substring(path.lastIndexOf('/') + 1).replace(".java", ".class");
                adapters.computeIfAbsent(folder.replace('/', '.'), k -> new ArrayList<>())
                        .add(simpleName);
            }
        });
        Map<String, String> holders = new TreeMap<>();
        adapters.forEach((owner, classes) -> holders.put(owner, """
                %s
                import io.asyncfacade.BlockingFacade;
                import java.lang.SuppressWarnings;

                @BlockingFacade(of = {%s})
                @SuppressWarnings({"deprecation", "removal"})
                interface WayBackHolder {}
                """.formatted(
                owner.isEmpty() ? "" : "package " + owner + ";", String.join(", ", classes)).stripLeading()));
        return holders;
    }

    static List<GoldenCase> cases() {
        return GoldenCase.all().stream()
                .filter(golden -> !golden.toString().startsWith("blocking-"))
                .filter(golden -> !holders(golden).isEmpty())
                .toList();
    }
}
