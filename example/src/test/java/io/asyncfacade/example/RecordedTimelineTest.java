package io.asyncfacade.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.testing.ManualExecutor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Draws a real recording of an application that calls an adapter. */
class RecordedTimelineTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void readsWhatTheRuntimeRecords() throws Exception {
        Path file = record();

        Map<String, List<RecordedCalls.Call>> lanes = RecordedCalls.read(file);

        assertEquals(List.of("CommentClient.fetch on shop"), List.copyOf(lanes.keySet()));
        List<RecordedCalls.Call> calls = lanes.get("CommentClient.fetch on shop");
        assertEquals(
                List.of("COMPLETED", "TIMED_OUT"),
                calls.stream().map(RecordedCalls.Call::outcome).sorted().toList());
        for (RecordedCalls.Call call : calls) {
            assertTrue(!call.asked().isAfter(call.started()) && !call.started().isAfter(call.ended()), call::toString);
        }
    }

    @Test
    void drawsItFromTheCommandLine() throws Exception {
        Path picture = folder.resolve("calls.svg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int status = Main.run(
                new PrintStream(out, true, UTF_8),
                System.err,
                "timeline",
                record().toString(),
                "--picture",
                picture.toString());

        assertEquals(0, status);
        assertEquals("Picture: " + picture.toAbsolutePath(), out.toString(UTF_8).strip());
        String svg = Files.readString(picture);
        assertTrue(svg.contains(">2 recorded calls<"), svg);
        assertTrue(svg.contains(">2 calls, 1 late<"), svg);
    }

    @Test
    void aLaneHasALineForEachCallAndMarksTheLateOnes() {
        List<RecordedCalls.Call> calls = List.of(
                call("Jobs.run", 0, 10, 30, "COMPLETED"),
                call("Jobs.run", 0, 30, 50, "FAILED"),
                call("Jobs.run", 0, 60, 60, "TIMED_OUT"));

        String svg = new RecordedTimeline(Map.of("Jobs.run on pool", calls)).svg();

        assertEquals("M0 0h10v1h-10zM0 1h30v1h-30zM0 2h60v1h-60z", path(svg, "waiting"));
        assertEquals("M10 0h20v1h-20zM30 1h20v1h-20zM60 2h0v1h0z", path(svg, "wire"));
        assertEquals("M0 2h60v1h-60z", path(svg, "late"));
        assertTrue(svg.contains("median 30.0 ms waiting"), svg);
    }

    @Test
    void saysThatARecordingHasNoCalls() throws Exception {
        Path file = folder.resolve("empty.jfr");
        try (Recording recording = new Recording()) {
            recording.start();
            recording.stop();
            recording.dump(file);
        }

        String message =
                assertThrows(IOException.class, () -> RecordedCalls.read(file)).getMessage();

        assertTrue(message.startsWith("no event io.asyncfacade.Call in " + file), message);
    }

    @Test
    void saysThatAFileIsNoRecording() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "not a recording");

        String message =
                assertThrows(IOException.class, () -> RecordedCalls.read(file)).getMessage();

        assertTrue(message.startsWith(file + " is not a whole recording"), message);
    }

    /** One call that completes, and one behind it that waits too long. */
    private Path record() throws Exception {
        Path file = folder.resolve("calls.jfr");
        ManualExecutor manual = new ManualExecutor();
        CommentClient client = id -> {
            manual.advance(Duration.ofSeconds(1)); // the second call is still waiting then
            return new Comment(1, id, "name", "email", "body");
        };
        FacadeExecutor executor = ExecutorPolicy.using(manual)
                .named("shop")
                .maxConcurrency(1)
                .queueTimeout(Duration.ofSeconds(1))
                .open();
        try (Recording recording = new Recording()) {
            recording.enable(RecordedCalls.EVENT);
            recording.start();
            var comments = new CommentClientAsync(client, executor);
            var first = comments.fetch(1);
            var late = comments.fetch(2);
            manual.runNext();
            assertEquals(1, first.join().id());
            assertEquals(
                    CallTimeoutException.class,
                    assertThrows(CompletionException.class, late::join)
                            .getCause()
                            .getClass());
            recording.stop();
            recording.dump(file);
        }
        executor.close(Duration.ZERO);
        return file;
    }

    private static RecordedCalls.Call call(String name, int asked, int started, int ended, String outcome) {
        return new RecordedCalls.Call(
                name, "pool", BEGIN.plusMillis(asked), BEGIN.plusMillis(started), BEGIN.plusMillis(ended), outcome);
    }

    private static String path(String svg, String style) {
        return Pattern.compile("class=\"" + style + "\" d=\"([^\"]*)\"")
                .matcher(svg)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
