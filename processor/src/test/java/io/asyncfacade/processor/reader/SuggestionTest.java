package io.asyncfacade.processor.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    /** A third of the letters may be wrong, and one in short names: changed, added, left out, at either end. */
    @ParameterizedTest
    @CsvSource({
        "fetch, fetch",
        "fetc, fetch",
        "etch, fetch",
        "fetchh, fetch",
        "ffetch, fetch",
        "fatch, fetch",
        "x, y",
        "xy, x",
        "abcdef, abcdxx",
        "abcdef, abcd",
        "abcd, abcdx"
    })
    void whatIsNearIsMeant(String written, String known) {
        assertEquals(" Did you mean " + known + "()?", Suggestion.of(written + "()", List.of(known + "()")));
    }

    @ParameterizedTest
    @CsvSource({"fetch, fetcher", "fetch, fxxch", "fetch, tch", "ab, cd", "abcdef, abcxxx", "abcdef, abc", "x, xyz"})
    void whatIsNotNearIsNot(String written, String known) {
        assertEquals("", Suggestion.of(written + "()", List.of(known + "()")));
    }

    @Test
    void theNearestNameIsMeant() {
        assertEquals(" Did you mean abcdex()?", Suggestion.of("abcdef()", List.of("abcdxx()", "abcdex()", "abcd()")));
    }

    @Test
    void theNameCountsForMoreThanTheParameters() {
        List<String> known = List.of("abcdxx(int)", "abcdex(java.lang.String)");
        assertEquals(" Did you mean abcdex(java.lang.String)?", Suggestion.of("abcdef(int)", known));
    }

    @Test
    void ofNamesThatAreEquallyNearThatWithTheNearestParametersIsMeant() {
        List<String> known = List.of("fetchA(long)", "fetchB(int)", "fetchC(String)");
        assertEquals(" Did you mean fetchB(int)?", Suggestion.of("fetch(int)", known));
    }

    @Test
    void ofWhatIsEquallyNearTheFirstOfTheAlphabetIsMeant() {
        assertEquals(" Did you mean fetchA()?", Suggestion.of("fetch()", List.of("fetchB()", "fetchA()", "fetchC()")));
    }

    @Test
    void atMostThreeOverloadsAreNamedInTheOrderOfTheAlphabet() {
        List<String> known = List.of("get(long)", "get(int)", "get(short)", "get(byte)", "gets(char)");
        assertEquals(" Did you mean get(byte) or get(int) or get(long)?", Suggestion.of("get(char)", known));
    }

    @Test
    void nothingIsMeantWhereNothingIsKnown() {
        assertEquals("", Suggestion.of("fetch()", List.of()));
    }
}
