package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Javadoc of adapters: the tool finds nothing to say of it, whatever the Javadoc of the wrapped type is like. */
class AdapterDocsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blocking-interface-of-futures",
                "blocking-of-a-library",
                "blocking-round-trip",
                "comments-are-not-copied",
                "deprecated-api",
                "exceptions-of-synchronous-methods",
                "generic-type-and-methods",
                "inaccessible-results-are-widened",
                "inner-class-of-a-generic-outer",
                "names-of-packages-and-of-our-classes",
                "names-outside-ascii",
                "nested-adapters",
                "overloads",
                "shadowed-names"
            })
    void javadocToolHasNothingToSay(String name, @TempDir Path out) {
        GoldenCase golden = GoldenCase.of(name);
        Path classes = golden.javac(out).compile().classes();
        List<String> arguments = new ArrayList<>(List.of(
                "-Xdoclint:all",
                "-Werror",
                "-quiet",
                "-package",
                "-d",
                out.resolve("docs").toString(),
                "-encoding",
                "US-ASCII",
                "-classpath",
                Stream.of(Jars.RUNTIME, Jars.JSPECIFY, classes, out.resolve("library/classes"))
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator))));
        Javac.javaFiles(golden.folder().resolve("expected")).forEach(adapter -> arguments.add(adapter.toString()));
        StringWriter said = new StringWriter();

        int code = ToolProvider.findFirst("javadoc")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));

        assertEquals("", said.toString());
        assertEquals(0, code);
    }
}
