package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every piece of Java in the README and on the pages compiles, with {@code pages/PageContext.java} around it. */
class PagesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern JAVA = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern FENCE = Pattern.compile("(?mi)^.*[`~]{3}\\s*java\\b");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");
    private static final Pattern DECLARATION =
            Pattern.compile("(?ms)\\A(?:\\s*//[^\n]*\n)*(?:@\\S+\\s+)*(?:public |private |static |final )*"
                    + "(?:class|interface|record|[\\w<>\\[\\], ]+ \\w+\\([^)]*\\)( throws [\\w, ]+)? \\{).*");
    private static final String IMPORTS = """
            import io.asyncfacade.*;
            import java.io.*;
            import java.net.*;
            import java.sql.*;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;
            import pages.*;
            """;

    /** Shows what does not compile, or pieces that belong together; each has a test of its own. */
    private static final Set<String> TESTED_ELSEWHERE =
            Set.of("blocking.md", "diagnostics.md", "other-jvms.md", "testing.md");

    static List<Path> pages() throws Exception {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (var files = Files.list(ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file ->
                            !TESTED_ELSEWHERE.contains(file.getFileName().toString()))
                    .sorted()
                    .forEach(pages::add);
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCodeOnThePageCompiles(Path page, @TempDir Path out) throws Exception {
        String text = Files.readString(page);
        List<String> pieces = new ArrayList<>();
        Matcher java = JAVA.matcher(text);
        while (java.find()) {
            pieces.add(java.group(1));
        }
        assertEquals(
                FENCE.matcher(text).results().count(), pieces.size(), "pieces of Java, of which none is passed over");
        Javac javac = Javac.in(out)
                .classPath(Jars.SPRING_CONTEXT, Jars.SPRING_BEANS)
                .options("--release", "17")
                .sources(Javac.javaFiles(Path.of("src/test/resources/pages")));
        for (int i = 0; i < pieces.size(); i++) {
            javac.source(source(i, pieces.get(i)));
        }
        Javac.Compilation compilation = javac.compile();
        assertEquals(
                List.of(),
                compilation.diagnostics().stream()
                        .filter(problem -> problem.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                        .map(Object::toString)
                        .toList());
        assertTrue(compilation.succeeded(), compilation.said());
    }

    private static String source(int index, String piece) {
        StringBuilder imports = new StringBuilder();
        Matcher imported = IMPORT.matcher(piece);
        while (imported.find()) {
            imports.append(imported.group());
        }
        String code = imported.replaceAll("");
        String body =
                DECLARATION.matcher(code.strip()).matches() ? code : "void run() throws Exception {\n" + code + "}\n";
        return "package pages.p" + index + ";\n" + IMPORTS + imports + "abstract class Piece extends PageContext {\n"
                + body + "}\n";
    }
}
