package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The pom for an empty folder is made of the snippets of the README, which release/adopt builds with. */
class WholePomTest {

    @Test
    void itHasTheSnippetsOfTheReadme() {
        String whole = bare(Pages.blocks(Pages.ROOT.resolve("docs/ide-and-builds.md"), "xml")
                .get(0));
        List<String> snippets = Pages.blocks(Pages.ROOT.resolve("README.md"), "xml");

        assertEquals(2, snippets.size());
        assertTrue(whole.startsWith("<project"), whole);
        snippets.forEach(snippet -> assertTrue(whole.contains(bare(snippet)), snippet));
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
