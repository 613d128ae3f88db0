package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sources as they are while a developer types, under the Eclipse compiler, which runs processors and compiles what they
 * write whatever is wrong: it says what is wrong once, where it is, and says nothing of the adapters.
 */
class BrokenSourcesEcjTest {
    private static final Path RESOURCES = Path.of("src/test/resources");

    @ParameterizedTest
    @MethodSource
    void errorOfTheCompilerIsTheOnlyOne(String file, @TempDir Path dir) throws IOException {
        Build build = Build.with(Compiler.ECJ, dir).options("-proceedOnError");
        build.file(file, Files.readString(RESOURCES.resolve("half-typed").resolve(file)));

        Build.Result result = build.run();

        assertFalse(result.success());
        assertEquals(
                List.of(),
                result.errors().stream()
                        .filter(error -> !error.startsWith(file) || error.contains(" AF0"))
                        .toList());
    }

    static List<String> errorOfTheCompilerIsTheOnlyOne() throws IOException {
        return names("half-typed");
    }

    @ParameterizedTest
    @MethodSource
    void whatJavacRejectsGivesNoErrorInAnAdapter(String name, @TempDir Path dir) throws IOException {
        Path path = RESOURCES.resolve("rejected").resolve(name);
        Build build = Build.with(Compiler.ECJ, dir).options("-proceedOnError");
        if (Files.isDirectory(path)) {
            Build.texts(path).forEach((file, text) -> {
                boolean isInput = file.endsWith(".java") && !file.startsWith("library/") && !file.startsWith("absent/");
                if (isInput) {
                    build.file(file, text);
                }
            });
        } else {
            build.file(name, Files.readString(path));
        }

        Build.Result result = build.run();

        List<String> adapters = result.generated().keySet().stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1) + ":")
                .toList();
        assertEquals(
                List.of(),
                result.errors().stream()
                        .filter(error ->
                                error.contains("AF014") || adapters.stream().anyMatch(error::startsWith))
                        .toList());
    }

    static List<String> whatJavacRejectsGivesNoErrorInAnAdapter() throws IOException {
        return names("rejected").stream()
                .filter(name -> !Files.exists(
                        RESOURCES.resolve("rejected").resolve(name).resolve("library")))
                .toList();
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> paths = Files.list(RESOURCES.resolve(folder))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
