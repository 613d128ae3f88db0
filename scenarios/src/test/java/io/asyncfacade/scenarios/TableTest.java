package io.asyncfacade.scenarios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheyNeedToBe() {
        Table table = new Table("what", "calls").row("settled", 1_000).row("failed", 7);

        assertEquals(List.of("what     calls", "settled  1,000", "failed       7"), table.lines());
    }

    @Test
    void aLongTextTakesSeveralLines() {
        String reason = "word ".repeat(40).strip();

        List<String> lines = new Table("what", "outcome").row("payroll", reason).lines();

        assertEquals(4, lines.size(), lines::toString);
        assertEquals(0, lines.stream().filter(line -> line.length() > 100).count(), lines::toString);
        assertEquals(40, String.join(" ", lines).split("word", -1).length - 1);
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertEquals(List.of("abc", "def", "g"), Table.wrapped("abcdefg", 3));
    }

    @Test
    void aLineOfExactlyThatWidthStaysWhole() {
        assertEquals(List.of("abc def", "g"), Table.wrapped("abc def g", 7));
    }
}
