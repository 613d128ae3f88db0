package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden folders once more, under the Eclipse compiler. The test of the goldens holds the javac of each JDK to the
 * committed text, so that together all compilers give the same bytes. Where the Eclipse compiler does not show what
 * others do, a folder {@code eclipse} has what it gives instead.
 */
class GoldenEcjTest {

    @ParameterizedTest
    @MethodSource
    void eclipseGivesTheExpectedTextToo(String folder, @TempDir Path dir) throws IOException {
        Path golden = root().resolve(folder);
        Build build = Build.with(Compiler.ECJ, dir);
        Build.texts(golden.resolve("input")).forEach(build::file);
        if (Files.exists(golden.resolve("options.txt"))) {
            build.options(Files.readAllLines(golden.resolve("options.txt")).toArray(new String[0]));
        }
        if (Files.exists(golden.resolve("library"))) {
            build.classPath(withLibrary(golden.resolve("library"), dir));
        }

        Build.Result result = build.run().compiled();

        SortedMap<String, String> expected = Build.texts(golden.resolve("expected"));
        if (Files.exists(golden.resolve("eclipse"))) {
            expected.putAll(Build.texts(golden.resolve("eclipse")));
        }
        assertTrue(!expected.isEmpty());
        assertEquals(expected.keySet(), result.generated().keySet());
        expected.forEach((file, text) -> assertEquals(text, result.generated().get(file), file));
        assertEquals(List.of(), warnings(result));
    }

    /** What the compiler warns of in adapters with its default settings. */
    private static List<String> warnings(Build.Result result) {
        List<String> adapters = result.generated().keySet().stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1) + ":")
                .toList();
        return result.diagnostics().stream()
                .filter(said -> !said.contains(" INFO ") && adapters.stream().anyMatch(said::startsWith))
                .toList();
    }

    static List<String> eclipseGivesTheExpectedTextToo() throws IOException {
        try (Stream<Path> folders = Files.list(root())) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        return Path.of("src/test/resources/golden");
    }

    private static Path[] withLibrary(Path library, Path dir) throws IOException {
        Build build = Build.with(Compiler.JAVAC, dir).withoutProcessor();
        Build.texts(library).forEach(build::file);
        List<Path> classPath = new ArrayList<>(Build.testClassPath());
        classPath.add(build.run().compiled().classes());
        return classPath.toArray(new Path[0]);
    }
}
