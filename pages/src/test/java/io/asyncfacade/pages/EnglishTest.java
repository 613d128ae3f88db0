package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages and comments speak of callers, tasks and threads, as the documentation of the JDK does. */
class EnglishTest {

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(somebody|someone|nobody|no one|anybody|anyone|everybody|whoever|mend(s|ed|ing)?)\\b");

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*/?\\*+ .*$|(?<!:)//.*$");

    @Test
    void noPageSaysSomebody() {
        List<String> found = new ArrayList<>();
        for (Path page : Pages.all()) {
            Pages.prose(page)
                    .lines()
                    .filter(line -> VAGUE.matcher(line).find())
                    .forEach(line -> found.add(Pages.name(page) + ": " + line));
        }

        assertEquals(List.of(), found);
    }

    @Test
    void noCommentSaysSomebody() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Pages.ROOT)) {
            for (Path sources : modules.flatMap(
                            module -> Stream.of("src/main/java", "src/test/java", "src/fixtures/java")
                                    .map(module::resolve))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(sources)) {
                    files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("EnglishTest.java"))
                            .forEach(file -> COMMENT.matcher(Pages.read(file))
                                    .results()
                                    .map(MatchResult::group)
                                    .filter(comment -> VAGUE.matcher(comment).find())
                                    .forEach(comment -> found.add(Pages.name(file) + ": " + comment)));
                }
            }
        }

        assertEquals(List.of(), found);
    }
}
