package io.asyncfacade.example;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a user can ask for. */
final class FetchOptions {

    private static final int MOST_COMMENTS = 100_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-n", "--comments"},
            defaultValue = "500",
            paramLabel = "<n>",
            description = "How many comments (default: ${DEFAULT-VALUE}).")
    private int comments;

    @Option(
            names = {"-l", "--latency"},
            defaultValue = "254",
            paramLabel = "<ms>",
            description = "After how many milliseconds the server answers (default: ${DEFAULT-VALUE}).")
    private int latency;

    @Option(
            names = {"-w", "--ways"},
            split = ",",
            paramLabel = "<way>",
            converter = WayNames.class,
            completionCandidates = WayNames.class,
            description = "Which ways, in which order, of ${COMPLETION-CANDIDATES}.")
    private List<Way> ways = Way.usual();

    @Option(
            names = {"-r", "--rounds"},
            defaultValue = "6",
            paramLabel = "<n>",
            description = "How many bursts of a way that takes less than two seconds"
                    + " (default: ${DEFAULT-VALUE}): the time is the median of the later half.")
    private int rounds;

    @Option(
            names = {"-a", "--all"},
            description = "Fetch all comments one by one, not a sample of 20.")
    private boolean all;

    @Option(
            names = {"-p", "--port"},
            defaultValue = "0",
            paramLabel = "<port>",
            description = "Where the server listens (default: a free port).")
    private int port;

    @Option(
            names = "--apart",
            description = "Run the server in a process of its own, as a run does by itself when this"
                    + " one may not open enough files for both ends of every call.")
    private boolean apart;

    @Option(
            names = "--broken",
            defaultValue = "0",
            paramLabel = "<id>",
            description = "Let the server answer 500 for this comment, to see how the run fails.")
    private int broken;

    @Option(
            names = "--picture",
            defaultValue = "target/timeline.html",
            paramLabel = "<file>",
            description =
                    "Where to draw the timeline; a name in .svg gives the bare image" + " (default: ${DEFAULT-VALUE}).")
    private Path picture;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    /** Refuses what no run can do. */
    void check() {
        within("--comments", comments, 1, MOST_COMMENTS);
        within("--latency", latency, 1, 60_000);
        within("--rounds", rounds, 1, 1_000);
        within("--port", port, 0, 65_535);
        for (Way way : ways) {
            if (way.needsVirtualThreads() && !Way.JDK_HAS_VIRTUAL_THREADS) {
                throw bad("--ways " + way + " needs JDK 21 or later, this is "
                        + Runtime.version().feature());
            }
            if (!OpenFiles.allow(way.open(comments))) {
                throw bad("--ways " + way + " keeps " + way.open(comments)
                        + " connections open, but this process may open " + OpenFiles.limit()
                        + " files (ulimit -n)");
            }
        }
    }

    private void within(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw bad(option + " must be from " + least + " to " + most + ", not " + value);
        }
    }

    private ParameterException bad(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    int comments() {
        return comments;
    }

    Duration latency() {
        return Duration.ofMillis(latency);
    }

    List<Way> ways() {
        return ways;
    }

    /** Whether they were left to the JDK in use. */
    boolean waysAreTheUsual() {
        return ways.equals(Way.usual());
    }

    int rounds() {
        return rounds;
    }

    boolean all() {
        return all;
    }

    int port() {
        return port;
    }

    boolean apart() {
        return apart;
    }

    int broken() {
        return broken;
    }

    Path picture() {
        return picture;
    }
}
