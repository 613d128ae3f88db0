package io.asyncfacade.processor.writer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class AsciiTest {

    @Test
    void theLastCharacterOfAsciiStaysAndTheFirstBeyondItIsEscaped() {
        assertEquals("a\u007f\\u0080\u007f", Ascii.escape("a\u007f\u0080\u007f"));
        assertEquals("\\u0080\\u0080", Ascii.escape("\u0080\u0080"));
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsTwoEscapes() {
        assertEquals("\\ud83d\\ude80", Ascii.escape("\ud83d\ude80"));
    }

    @Test
    void whatIsAsciiIsNotCopied() {
        String source = "class A {\u007f}";
        assertSame(source, Ascii.escape(source));
    }
}
