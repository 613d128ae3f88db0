package io.asyncfacade;

import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** Reads what the flight recorder has written of something. */
final class Recorded {

    private Recorded() {}

    /** Returns the events of one name that the recording, which has not been started, gets from the calls. */
    static List<RecordedEvent> events(String name, Recording recording, Path directory, VoidBody calls)
            throws Throwable {
        Path file = directory.resolve("recorded.jfr");
        recording.start();
        calls.run();
        recording.stop();
        recording.dump(file);
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals(name))
                .toList();
    }
}
