package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** The page about frameworks shows code of the applications, and properties that there are. */
class FrameworksPageTest {

    private static final Path ROOT = Path.of(System.getProperty("asyncfacade.root"));

    private final String page = Files.readString(ROOT.resolve("docs/frameworks.md"));

    FrameworksPageTest() throws IOException {}

    @Test
    void everySnippetIsPartOfAnApplication() throws IOException {
        Matcher block =
                Pattern.compile("(?s)(?:<!-- (\\S+) -->\n)?```(\\w+)\n(.*?)```").matcher(page);
        int found = 0;
        while (block.find()) {
            found++;
            assertThat(block.group(1)).as(block.group(3)).isNotNull();
            assertThat(lines(Files.readString(ROOT.resolve(block.group(1)))))
                    .as(block.group(1))
                    .containsSequence(lines(block.group(3)));
        }
        assertThat(found).isEqualTo(12);
    }

    @Test
    void everyPropertyIsInTheTable() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> settings : List.of(AsyncFacadeProperties.class, AsyncFacadeProperties.ExecutorProperties.class)) {
            Arrays.stream(settings.getRecordComponents())
                    .map(component ->
                            component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                    .filter(name -> ConfigurationPropertyName.isValid(name) && !page.contains("." + name))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    /** Without their indentation, which a page does not need. */
    private static List<String> lines(String text) {
        return text.lines().map(String::strip).collect(Collectors.toList());
    }
}
