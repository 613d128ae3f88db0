package io.asyncfacade.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** The calls in a recording of the JDK Flight Recorder. */
final class RecordedCalls {

    static final String EVENT = "io.asyncfacade.Call";

    /**
     * One call.
     *
     * @param name of the method, like {@code CommentClient.fetch}
     * @param asked when it was made
     * @param started when its body began; the end if it never did
     * @param outcome as the runtime names it, like {@code TIMED_OUT}
     */
    record Call(String name, String executor, Instant asked, Instant started, Instant ended, String outcome) {

        boolean isLate() {
            return outcome.equals("TIMED_OUT");
        }
    }

    private RecordedCalls() {}

    /** Reads all calls, by the name of their method and their executor. */
    static Map<String, List<Call>> read(Path recording) throws IOException {
        if (!Files.isRegularFile(recording)) {
            throw new IOException("there is no file " + recording);
        }
        List<Call> calls = new ArrayList<>();
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals(EVENT)) {
                    calls.add(call(event));
                }
            }
        } catch (IOException e) {
            throw new IOException(recording + " is not a whole recording: " + e.getMessage(), e);
        }
        if (calls.isEmpty()) {
            throw new IOException("no event " + EVENT + " in " + recording
                    + "; was the application recorded while it called an adapter?");
        }
        calls.sort(Comparator.comparing(Call::asked));
        return calls.stream()
                .collect(Collectors.groupingBy(
                        call -> call.name() + " on " + call.executor(), TreeMap::new, Collectors.toList()));
    }

    private static Call call(RecordedEvent event) {
        // The event is written when the call is settled, so its end is the one moment that all versions agree about.
        Instant ended = event.getEndTime();
        Instant started = ended.minus(duration(event, "runningTime"));
        Instant asked = started.minus(duration(event, "queuedTime"));
        return new Call(text(event, "name"), text(event, "executor"), asked, started, ended, text(event, "outcome"));
    }

    private static Duration duration(RecordedEvent event, String field) {
        return event.hasField(field) ? event.getDuration(field) : Duration.ZERO;
    }

    private static String text(RecordedEvent event, String field) {
        String text = event.hasField(field) ? event.getString(field) : null;
        return text == null ? "?" : text;
    }
}
