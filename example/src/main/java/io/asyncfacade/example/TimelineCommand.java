package io.asyncfacade.example;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the calls of any application from a recording that the JDK Flight Recorder made of it. */
@Command(
        name = "timeline",
        sortOptions = false,
        description = {
            "Draws the calls in a flight recording of any application that uses AsyncFacade: what waited, what ran,"
                    + " what was late.",
            "",
            "A recording comes from java -XX:StartFlightRecording:filename=recording.jfr, or, of a JVM that runs,"
                    + " from jcmd <pid> JFR.dump filename=recording.jfr.",
            ""
        })
final class TimelineCommand implements Callable<Integer> {

    private final PrintStream out;

    @Parameters(paramLabel = "<recording.jfr>", description = "What the flight recorder wrote.")
    private Path recording;

    @Option(
            names = "--picture",
            defaultValue = "target/timeline.html",
            paramLabel = "<file>",
            description = "Where to draw; a name in .svg gives the bare image (default: ${DEFAULT-VALUE}).")
    private Path picture;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    TimelineCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        RecordedTimeline timeline = new RecordedTimeline(RecordedCalls.read(recording));
        Path file = picture.toAbsolutePath();
        TimelinePage.write(timeline.svg(), timeline.title(), file);
        out.println("Picture: " + file);
        return 0;
    }
}
