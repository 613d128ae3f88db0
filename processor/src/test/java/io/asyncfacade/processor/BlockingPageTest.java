package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the way back: its interfaces give the classes that it shows. */
class BlockingPageTest {
    private static final String HEAD = """
            package app;

            import io.asyncfacade.*;
            import java.io.IOException;
            import java.time.Duration;
            import java.util.concurrent.*;

            """;

    private final List<String> blocks = Pattern.compile("(?s)```java\n(.*?)```")
            .matcher(Javac.read(Path.of("../docs/blocking.md")))
            .results()
            .map(match -> match.group(1))
            .toList();

    @TempDir
    Path out;

    @Test
    void classIsTheOneThatIsGenerated() {
        Javac.Compilation compilation = javac().source(HEAD + blocks.get(0)).compile();

        assertEquals(List.of(), compilation.messages());
        String generated = compilation.generated().get("app/CommentApiBlocking.java");
        // The page leaves out the Javadoc, and what the constructors do.
        String[] parts =
                blocks.get(1).replace(" ... }", "").replaceFirst("}\\s*$", "").split("\n\n");
        for (String part : parts) {
            assertTrue(generated.contains(part.stripTrailing()), () -> part + "\nis not in\n" + generated);
        }
    }

    @Test
    void classThatComesBackImplementsTheInterface() {
        Javac.Compilation compilation = javac().source(HEAD + blocks.get(2))
                .source(HEAD + "interface Use { default void use(Comments comments, Executor executor) {\n"
                        + blocks.get(3) + "} }")
                .compile();

        assertEquals(List.of(), compilation.messages());
        assertTrue(compilation
                .generated()
                .get("app/CommentsAsyncBlocking.java")
                .contains("class CommentsAsyncBlocking implements Comments {"));
    }

    private Javac javac() {
        return Javac.in(out).source("package app; public class Comment { Comment() {} }");
    }
}
