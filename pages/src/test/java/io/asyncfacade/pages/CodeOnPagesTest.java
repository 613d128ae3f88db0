package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every piece of Java on a page is code that is compiled: whole lines, one after the other, of a source of this module. */
class CodeOnPagesTest {

    /** Pages whose code is compared with code elsewhere, and the test that does it. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "docs/blocking.md", "processor/src/test/java/io/asyncfacade/processor/BlockingPageTest.java",
            "docs/diagnostics.md", "processor/src/test/java/io/asyncfacade/processor/problem/DiagnosticsPageTest.java",
            "docs/testing.md", "example/src/test/java/io/asyncfacade/example/TestingPageTest.java");

    @Test
    void everyPieceOfJavaIsCompiled() throws IOException {
        List<List<String>> sources = sources();

        List<String> missing = new ArrayList<>();
        int pieces = 0;
        for (Path page : Pages.all()) {
            for (String block : Pages.blocks(page, "java")) {
                pieces++;
                if (!ELSEWHERE.containsKey(Pages.name(page)) && !isIn(sources, lines(block))) {
                    missing.add(Pages.name(page) + ":\n" + block);
                }
            }
        }

        assertTrue(pieces > 20, "the pages have code");
        assertEquals("", String.join("\n", missing), "this is on a page, but in no source that is compiled");
    }

    @Test
    void theOtherTestsAreThere() {
        ELSEWHERE.forEach((page, test) -> {
            assertTrue(Files.exists(Pages.ROOT.resolve(page)), page);
            assertTrue(Files.exists(Pages.ROOT.resolve(test)), test);
        });
    }

    private static boolean isIn(List<List<String>> sources, List<String> block) {
        return sources.stream().anyMatch(source -> Collections.indexOfSubList(source, block) >= 0);
    }

    /** What is compiled here, and what the processor generated of it. */
    private static List<List<String>> sources() throws IOException {
        List<List<String>> sources = new ArrayList<>();
        Path generated = Path.of(System.getProperty("asyncfacade.build"), "generated-sources/annotations");
        for (Path folder : List.of(Path.of("src/main/java"), generated)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.add(lines(Files.readString(file)));
                }
            }
        }
        return sources;
    }

    /** Without indentation and empty lines, which a page may have as it likes. */
    private static List<String> lines(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
