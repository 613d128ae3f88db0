package io.asyncfacade.scenarios.cores;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.example.Answer;
import io.asyncfacade.example.Comment;
import io.asyncfacade.example.CommentServer;
import io.asyncfacade.example.HttpCommentClient;
import io.asyncfacade.example.Progress;
import io.asyncfacade.scenarios.IoThreads;
import io.asyncfacade.scenarios.Show;
import io.asyncfacade.scenarios.Table;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** Hashes on as many threads as there are cores, while reading goes on elsewhere. */
@Command(
        name = "cores",
        description = "Hashing on a pool of the size of the cores, while reading goes on beside it.",
        mixinStandardHelpOptions = true)
public final class BusyCores implements Callable<Integer> {

    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int HASHES = 4 * CORES;
    private static final int ITERATIONS = 210_000;
    private static final int READS = 400;
    private static final int READS_AT_ONCE = 50;
    private static final Duration LATENCY = Duration.ofMillis(20);

    private final Show show;

    public BusyCores(Show show) {
        this.show = show;
    }

    @Override
    public Integer call() throws Exception {
        show.line(HASHES + " passwords to hash on " + CORES + " cores, and then " + READS + " comments to read.");
        Table table = new Table("hashes run", "hashes", "reads", "reads that ended before the last hash");
        show.ifStopped(() -> table);
        try (CommentServer server = CommentServer.answering(0, LATENCY, id -> Answer.COMMENT);
                FacadeExecutor cpu = cores();
                FacadeExecutor io = IoThreads.atMost(READS_AT_ONCE).named("io").open()) {
            var client = new HttpCommentClient(server.uri(), HttpClient.newHttpClient());
            Site site = new HashingSite(client, "salt", ITERATIONS);
            // The heart of it: what @AsyncFacade.On calls "cpu" is one more parameter of the constructor.
            row(table, "on the pool of the reads", run("one pool", new SiteAsync(site, cpu, cpu)));
            row(table, "on a pool of their own", run("two pools", new SiteAsync(site, io, cpu)));
        }
        show.table(table);
        return 0;
    }

    /** As many threads as there are cores: more would only take turns. */
    static FacadeExecutor cores() {
        return ExecutorPolicy.platformThreads(CORES).named("cpu").open();
    }

    private Work run(String title, SiteAsync site) {
        try (Progress bar = show.progress(title, HASHES + READS)) {
            return work(site, HASHES, READS, bar);
        }
    }

    /** Asks for all hashes, then for all reads, and counts the reads that did not have to wait for the hashes. */
    static Work work(SiteAsync site, int hashes, int reads, Progress bar) {
        CompletableFuture<List<String>> hashed = Gather.over(numbers(hashes))
                .parallelism(hashes)
                .progress((done, total) -> bar.step())
                .all(number -> site.hash("password " + number));
        List<CompletableFuture<Comment>> comments =
                numbers(reads).stream().map(site::comment).toList();
        CompletableFuture<Long> early = hashed.thenApply(
                all -> comments.stream().filter(CompletableFuture::isDone).count());
        Gather.all(comments.stream().map(comment -> comment.thenRun(bar::step)).toList())
                .join();
        return new Work(hashed.join(), comments.size(), early.join());
    }

    private static List<Integer> numbers(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    private static void row(Table table, String title, Work work) {
        table.row(title, work.hashes().size(), work.reads(), work.early());
    }

    /**
     * What was done.
     *
     * @param early how many reads had ended when the last hash was made
     */
    record Work(List<String> hashes, int reads, long early) {}
}
