package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every piece of Java on a page is code that is compiled: a part of a source of this module, but for space and Javadoc.
 */
class CodeOnPagesTest {

    /** Pages whose code is compared with code elsewhere, and the test that does it. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "docs/blocking.md", "processor/src/test/java/io/asyncfacade/processor/BlockingPageTest.java",
            "docs/diagnostics.md", "processor/src/test/java/io/asyncfacade/processor/problem/DiagnosticsPageTest.java",
            "docs/frameworks.md", "spring-boot/src/test/java/io/asyncfacade/spring/boot/FrameworksPageTest.java",
            "docs/testing.md", "example/src/test/java/io/asyncfacade/example/TestingPageTest.java");

    @Test
    void everyPieceOfJavaIsCompiled() throws IOException {
        List<String> sources = sources();

        List<String> missing = new ArrayList<>();
        int pieces = 0;
        for (Path page : Pages.all()) {
            for (String block : Pages.blocks(page, "java")) {
                pieces++;
                if (!ELSEWHERE.containsKey(Pages.name(page)) && !isIn(sources, bare(block))) {
                    missing.add(Pages.name(page) + ":\n" + block);
                }
            }
        }

        assertTrue(pieces > 20, "the pages have code");
        assertEquals("", String.join("\n", missing), "this is on a page, but in no source that is compiled");
    }

    @Test
    void noPieceOfJavaIsPassedOverForTheWayItIsFenced() {
        Pattern fence = Pattern.compile("(?mi)^.*[`~]{3}[ \\t]*java\\b");
        for (Path page : Pages.all()) {
            assertEquals(
                    fence.matcher(Pages.read(page)).results().count(),
                    Pages.blocks(page, "java").size(),
                    Pages.name(page));
        }
    }

    @Test
    void theOtherTestsAreThere() {
        ELSEWHERE.forEach((page, test) -> {
            assertTrue(Files.exists(Pages.ROOT.resolve(page)), page);
            assertTrue(Files.exists(Pages.ROOT.resolve(test)), test);
        });
    }

    private static boolean isIn(List<String> sources, String block) {
        return sources.stream().anyMatch(source -> source.contains(block));
    }

    /** What is compiled here, and what the processor generated of it. */
    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        Path generated = Path.of(System.getProperty("asyncfacade.build"), "generated-sources/annotations");
        for (Path folder : List.of(Path.of("src/main/java"), generated)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    sources.add(bare(Files.readString(file)));
                }
            }
        }
        return sources;
    }

    /** Without Javadoc, which a page may leave out, and without space, of which a page may have less. */
    private static String bare(String code) {
        return code.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("\\s+", "");
    }
}
