package io.asyncfacade.processor.reader.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MentionsTest {

    /** What can be noted, and how it is asked for. */
    record Note(Consumer<Mentions> note, Predicate<Mentions> isNoted) {}

    static List<Note> notes() {
        return List.of(
                new Note(it -> it.noteRawType(true), Mentions::hasRawType),
                new Note(it -> it.noteRawStage(true), Mentions::isRawStage),
                new Note(it -> it.noteClosingBounds(true), Mentions::hasClosingBounds),
                new Note(it -> it.noteFinalBound(true), Mentions::hasFinalBound),
                new Note(it -> it.noteUnmarked(true), Mentions::hasUnmarkedType),
                new Note(Mentions::noteMissingAnnotation, Mentions::lacksAnnotation),
                new Note(it -> it.noteMissing("Gone"), it -> "Gone".equals(it.missing())));
    }

    private static void noteNothing(Mentions mentions) {
        mentions.noteRawType(false);
        mentions.noteRawStage(false);
        mentions.noteClosingBounds(false);
        mentions.noteFinalBound(false);
        mentions.noteUnmarked(false);
    }

    @ParameterizedTest
    @MethodSource("notes")
    void whatIsNotedOnceStaysNotedAndIsTakenOver(Note note) {
        Mentions mentions = new Mentions();
        noteNothing(mentions);
        assertFalse(note.isNoted().test(mentions));

        note.note().accept(mentions);
        noteNothing(mentions);
        assertTrue(note.isNoted().test(mentions));
        mentions.add(new Mentions());
        assertTrue(note.isNoted().test(mentions), "by adding nothing");

        Mentions other = new Mentions();
        other.add(mentions);
        assertTrue(note.isNoted().test(other), "by adding it");
    }

    @ParameterizedTest
    @MethodSource("notes")
    void nothingElseIsNotedWithIt(Note note) {
        Mentions mentions = new Mentions();
        note.note().accept(mentions);
        Mentions other = new Mentions();
        other.add(mentions);

        assertEquals(
                1, notes().stream().filter(it -> it.isNoted().test(mentions)).count());
        assertEquals(1, notes().stream().filter(it -> it.isNoted().test(other)).count());
    }

    @Test
    void theFirstThatIsMissingIsNamed() {
        Mentions mentions = new Mentions();
        assertNull(mentions.missing());
        mentions.noteMissing("First");
        mentions.noteMissing("Second");
        assertEquals("First", mentions.missing());
        Mentions other = new Mentions();
        other.noteMissing("Other");
        mentions.add(other);
        assertEquals("First", mentions.missing());
    }
}
