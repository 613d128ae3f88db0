package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages speak of callers, tasks and threads, as the documentation of the JDK does. */
class EnglishTest {

    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(somebody|someone|nobody|no one|anybody|anyone|everybody|whoever|mend(s|ed|ing)?)\\b");

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
}
