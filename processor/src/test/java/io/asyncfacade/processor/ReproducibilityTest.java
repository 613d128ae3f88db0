package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same declarations give the same bytes, whatever compiler reads them, where, and in what order. */
class ReproducibilityTest {

    @TempDir
    Path out;

    @ParameterizedTest
    @ValueSource(strings = {"deprecated-api", "nested-types", "nullness-of-another-package", "shadowed-names"})
    void orderOfTheSourcesDoesNotShow(String name) {
        GoldenCase golden = GoldenCase.of(name);

        assertEquals(golden.expected(), golden.javac(out).reversed().compile().generated());
    }

    @Test
    void fileCompiledAloneGivesTheSameAdapter() {
        GoldenCase golden = GoldenCase.of("deprecated-api");
        Path alone = golden.folder().resolve("input/app/Old.java");

        Map<String, String> generated =
                Javac.in(out).sources(List.of(alone)).compile().generated();

        assertEquals(Map.of("app/OldAsync.java", golden.expected().get("app/OldAsync.java")), generated);
    }

    @Test
    void superInterfaceFromAClassFileWithParameterNamesGivesTheSameAdapter() {
        GoldenCase golden = GoldenCase.of("repository-that-binds-type-arguments");
        Path input = golden.folder().resolve("input/app");
        List<Path> library = List.of(input.resolve("Repo.java"), input.resolve("User.java"));
        Path classes = Javac.in(out.resolve("library"))
                .options("-parameters")
                .sources(library)
                .compileWithoutOurs()
                .classes();

        Map<String, String> generated = Javac.in(out)
                .classPath(classes)
                .sources(List.of(input.resolve("UserRepo.java")))
                .compile()
                .generated();

        assertEquals(golden.expected(), generated);
    }

    /** Turkish has two letters i; Windows ends its lines otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"types-of-a-library", "component-model-of-the-option", "names-outside-ascii"})
    void machineOfTheCompilerDoesNotShow(String name) throws Exception {
        GoldenCase golden = GoldenCase.of(name);
        Path generated = Files.createDirectories(out.resolve("elsewhere"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Duser.language=tr",
                "-J-Duser.country=TR",
                "-J-Duser.timezone=Asia/Tokyo",
                "-J-Dline.separator=\r\n",
                "-J-Dfile.encoding=windows-1252",
                "-encoding",
                "UTF-8",
                "-proc:only",
                "-processor",
                AsyncFacadeProcessor.class.getName(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-classpath",
                Stream.of(Jars.RUNTIME, Jars.JAKARTA, Jars.SPRING_CONTEXT, Jars.SPRING_BEANS, library(golden))
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                "-d",
                generated.toString()));
        command.addAll(golden.options());
        golden.input().forEach(source -> command.add(source.toString()));

        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(0, javac.waitFor(), said);
        assertEquals(golden.expected(), Javac.texts(generated));
    }

    private Path library(GoldenCase golden) {
        return Javac.in(out.resolve("library"))
                .sources(golden.library().isEmpty() ? golden.input() : golden.library())
                .compileWithoutOurs()
                .classes();
    }

    /** US-ASCII can name the methods by escapes only; what is generated has to do the same. */
    @ParameterizedTest
    @ValueSource(strings = {"US-ASCII", "ISO-8859-1", "windows-1252", "UTF-8"})
    void encodingOfTheSourcesDoesNotShow(String encoding) {
        GoldenCase golden = GoldenCase.of("names-outside-ascii");
        String source = Javac.read(golden.input().get(0));

        Javac.Compilation compilation = Javac.in(out)
                .encoding(Charset.forName(encoding))
                .options("-Xlint:all", "-Werror")
                .source(encoding.startsWith("UTF") ? source : escaped(source))
                .compile();

        assertEquals(List.of(), compilation.messages());
        String adapter = compilation.generated().get("app/SizesAsync.java");
        assertEquals(golden.expected().get("app/SizesAsync.java"), adapter);
    }

    private static String escaped(String source) {
        return source.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }
}
