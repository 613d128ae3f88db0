package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the code of docs/testing.md the same as the code that is compiled and run. */
class TestingPageTest {

    private static final Path PAGE = Path.of("../docs/testing.md");
    private static final Path EXAMPLES = Path.of("src/test/java/io/asyncfacade/example/TestingExamplesTest.java");
    private static final Path TESTED = Path.of("src/test/java/io/asyncfacade/example/CommentPage.java");

    @Test
    void theCodeOnThePageIsTheCodeThatIsRun() throws IOException {
        String code = withoutIndentation(Files.readString(TESTED) + Files.readString(EXAMPLES));

        List<String> blocks = blocks();

        assertFalse(blocks.isEmpty());
        for (String block : blocks) {
            assertTrue(code.contains("\n" + withoutIndentation(block)), () -> "on the page only:\n" + block);
        }
    }

    @Test
    void everyExampleIsOnThePageOnceAndInTheSameOrder() throws IOException {
        Pattern test = Pattern.compile("@Test\\s+void (\\w+)");

        assertEquals(names(test, Files.readString(EXAMPLES)), names(test, String.join("\n", blocks())));
    }

    private static List<String> blocks() throws IOException {
        return Pattern.compile("(?ms)^```java\n(.*?)^```$")
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String withoutIndentation(String text) {
        return text.replaceAll("(?m)^ +", "");
    }
}
