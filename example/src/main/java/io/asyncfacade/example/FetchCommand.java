package io.asyncfacade.example;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The run: start a server, measure the ways, print the table, draw the picture. */
@Command(
        name = "demo",
        sortOptions = false,
        description = "Fetches comments from a slow server through a blocking client, made asynchronous by AsyncFacade,"
                + " in several ways, with a native async client beside them.",
        footerHeading = "%nMore to run, each on real parts in this process:%n",
        footer = {
            "  ./demo http       a thousand HTTP calls, some of which fail",
            "  ./demo s3         a crawl of an S3 store with the AWS SDK, some of it gone",
            "  ./demo session    options for each call, and never a wait for a connection",
            "  ./demo jdbc       a database: a pool, a transaction, a query that is cancelled",
            "  ./demo cores      hashing on the cores, while reading goes on",
            "  ./demo processes  a library that leaks and crashes, in child processes",
            "  ./demo cluster    three JVMs, one of which is killed in the middle",
        })
final class FetchCommand implements Callable<Integer> {

    private static final int SAMPLE = 20;

    /** Where repeating would only cost the reader's time: 50 threads need 2.5 s for 500 calls. */
    private static final Duration LONG = Duration.ofSeconds(2);

    private final PrintStream out;

    @Mixin
    private FetchOptions options;

    private final SoFar soFar;

    FetchCommand(PrintStream out, SoFar soFar) {
        this.out = out;
        this.soFar = soFar;
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        List<Measurement> measurements = new CopyOnWriteArrayList<>();
        soFar.is(() -> measurements.isEmpty() ? List.of() : new ResultTable(results(measurements)).lines());
        try (ServedComments server = serve()) {
            introduce(server);
            Experiment experiment = new Experiment(server.uri(), ProgressDisplay.on(out, Terminal.isPresent()));
            for (Way way : options.ways()) {
                measurements.add(experiment.measure(way, options.comments(), fetched(way), rounds(way)));
            }
        }
        Results results = results(measurements);
        soFar.isPrinted();
        out.println();
        new ResultTable(results).lines().forEach(out::println);
        draw(results);
        return 0;
    }

    private Results results(List<Measurement> measurements) {
        return new Results(options.comments(), options.latency(), serverNeedsItsOwnProcess(), measurements);
    }

    private ServedComments serve() throws IOException {
        return serverNeedsItsOwnProcess()
                ? ServerProcess.start(options.port(), options.latency(), options.broken())
                : CommentServer.start(options.port(), options.latency(), id -> id == options.broken());
    }

    private void introduce(ServedComments server) {
        out.println("Fetching " + Figures.count(options.comments()) + " comments from " + server.uri()
                + (serverNeedsItsOwnProcess() ? ", a process of its own," : ",")
                + " which answers each after " + options.latency().toMillis() + " ms.");
        out.println("CommentClient blocks; every way but the native one goes through the generated");
        out.println("CommentClientAsync. " + environment());
        if (options.waysAreTheUsual() && !Way.JDK_HAS_VIRTUAL_THREADS) {
            out.println("Left out: virtual threads, which need a JDK 21; 500 threads take their place.");
        }
        out.println();
    }

    static String environment() {
        return "Java " + Runtime.version().feature() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors.";
    }

    private boolean serverNeedsItsOwnProcess() {
        return options.apart() || !OpenFiles.allow(2L * mostOpen());
    }

    private int mostOpen() {
        return options.ways().stream()
                .mapToInt(way -> way.open(options.comments()))
                .max()
                .orElse(0);
    }

    private int fetched(Way way) {
        return way == Way.ONE_BY_ONE && !options.all() ? Math.min(SAMPLE, options.comments()) : options.comments();
    }

    private int rounds(Way way) {
        boolean isLong = way.ideal(options.comments(), options.latency()).compareTo(LONG) > 0;
        return isLong ? 1 : options.rounds();
    }

    private void draw(Results results) throws IOException {
        Path picture = options.picture().toAbsolutePath();
        TimelinePage.write(results, picture);
        out.println();
        out.println("Picture: " + picture);
    }
}
