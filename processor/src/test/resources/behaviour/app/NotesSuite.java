package app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.channels.ClosedChannelException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** The tests of a blocking type. They know nothing of futures, and hold for whatever implements it. */
final class NotesSuite {
    private final Notes<String> notes;

    private NotesSuite(Notes<String> notes) {
        this.notes = notes;
    }

    /** Runs each test on new notes in an empty folder. */
    static void run(Function<Path, Notes<String>> open) throws Throwable {
        int tests = 0;
        for (Method test : NotesSuite.class.getDeclaredMethods()) {
            if (!Modifier.isPrivate(test.getModifiers()) && !Modifier.isStatic(test.getModifiers())) {
                Path folder = Files.createTempDirectory("notes");
                try (Notes<String> notes = open.apply(folder)) {
                    test.invoke(new NotesSuite(notes));
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                } finally {
                    delete(folder);
                }
                tests++;
            }
        }
        assertTrue(tests > 10);
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    void writtenNoteIsRead() throws Exception {
        notes.write("a", "text");
        assertEquals("text", notes.read("a"));
        assertEquals('t', notes.first("a"));
        assertEquals(4, notes.size("a"));
        assertArrayEquals(new byte[] {'t', 'e', 'x', 't'}, notes.bytes("a"));
        assertEquals(1, notes.written());
    }

    void absentNoteIsNull() throws Exception {
        assertNull(notes.read("a"));
    }

    void linesAreWrittenAsTheyCome() throws Exception {
        assertEquals(2, notes.writeAll("a", "one", "two"));
        assertEquals(List.of("one", "two"), notes.lines("a"));
        assertEquals(0, notes.writeAll("b"));
        assertEquals(List.of(), notes.lines("b"));
        assertThrows(NullPointerException.class, () -> notes.writeAll("c", (String[]) null));
    }

    void deletedNoteIsGone() throws Exception {
        notes.write("a", "text");
        assertTrue(notes.delete("a"));
        assertFalse(notes.delete("a"));
        assertNull(notes.read("a"));
    }

    void absentNoteHasNoSize() {
        NoSuchFileException thrown = assertThrows(NoSuchFileException.class, () -> notes.size("a"));
        assertTrue(thrown.getFile().endsWith("a"));
    }

    void longNoteIsOverTheQuota() {
        assertEquals(
                "101 are too many",
                assertThrows(Notes.QuotaException.class, () -> notes.write("a", "x".repeat(101)))
                        .getMessage());
        assertEquals(0, notes.written());
    }

    void emptyKeyIsRefused() {
        assertEquals(
                "no key",
                assertThrows(IllegalArgumentException.class, () -> notes.read("")).getMessage());
    }

    void functionIsAppliedToTheText() throws Exception {
        notes.write("a", "text");
        int length = notes.map("a", String::length, InterruptedException.class);
        assertEquals(4, length);
    }

    void exceptionOfTheFunctionIsThrown() throws Exception {
        EOFException end = new EOFException();
        Function<String, String> failing = text -> {
            throw new IllegalStateException(end);
        };
        assertSame(end, assertThrows(EOFException.class, () -> notes.map("a", failing, EOFException.class)));
        InterruptedException interrupt = new InterruptedException();
        assertSame(
                interrupt,
                assertThrows(InterruptedException.class, () -> notes.map("a", failing(interrupt), InterruptedException.class)));
        assertThrows(IllegalStateException.class, () -> notes.map("a", failing, Notes.QuotaException.class));
    }

    private static Function<String, String> failing(Exception failure) {
        return text -> {
            throw new IllegalStateException(failure);
        };
    }

    void whateverIsThrownArrives() {
        for (Throwable failure : List.of(
                new IOException("checked"),
                new EOFException("a subclass"),
                new IllegalStateException("unchecked"),
                new AssertionError("error"),
                new CancellationException("cancelled"),
                new CompletionException("wrapped", new IOException("inside")))) {
            assertSame(failure, assertThrows(failure.getClass(), () -> notes.fail(failure)));
        }
    }

    void failureKeepsTheNotesAlive() throws Exception {
        assertThrows(IOException.class, () -> notes.fail(new IOException()));
        notes.write("a", "text");
        assertEquals("text", notes.read("a"));
    }

    void closedNotesCannotBeRead() throws Exception {
        notes.close();
        assertThrows(ClosedChannelException.class, () -> notes.read("a"));
    }
}
