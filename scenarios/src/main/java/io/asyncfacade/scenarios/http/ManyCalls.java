package io.asyncfacade.scenarios.http;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.Outcome;
import io.asyncfacade.example.Answer;
import io.asyncfacade.example.Comment;
import io.asyncfacade.example.CommentClientAsync;
import io.asyncfacade.example.CommentServer;
import io.asyncfacade.example.HttpCommentClient;
import io.asyncfacade.example.Progress;
import io.asyncfacade.scenarios.IoThreads;
import io.asyncfacade.scenarios.Show;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** Fetches a thousand comments from a server that fails some: every call is settled, and the report says how. */
@Command(
        name = "http",
        description = "A thousand HTTP calls, some of which fail; all are settled, and a report says how.",
        mixinStandardHelpOptions = true)
public final class ManyCalls implements Callable<Integer> {

    private static final int CALLS = 1_000;
    private static final int AT_ONCE = 64;
    private static final Duration LATENCY = Duration.ofMillis(20);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final Show show;

    public ManyCalls(Show show) {
        this.show = show;
    }

    @Override
    public Integer call() throws Exception {
        show.line("Fetching " + CALLS + " comments, " + AT_ONCE + " at once on " + IoThreads.kind() + ".");
        show.line("The server fails some, and leaves some without an answer; a call may take " + TIMEOUT.toSeconds()
                + " s.");
        ExecutorPolicy policy = IoThreads.atMost(AT_ONCE).named("http").timeout(TIMEOUT);
        OutcomeReport report;
        try (CommentServer server = CommentServer.answering(0, LATENCY, ManyCalls::answer);
                FacadeExecutor executor = policy.open();
                Progress bar = show.progress("fetching", CALLS)) {
            show.ifStopped(executor);
            report = fetch(server.uri(), CALLS, executor, bar);
        }
        show.table(report.table());
        show.line("");
        report.examples().forEach(show::line);
        return 0;
    }

    /** The heart of it: so many calls, never more than 64 at once, and an outcome for each. */
    static OutcomeReport fetch(URI server, int calls, FacadeExecutor executor, Progress bar) {
        var comments = new CommentClientAsync(new HttpCommentClient(server, HttpClient.newHttpClient()), executor);
        List<Integer> ids = IntStream.rangeClosed(1, calls).boxed().toList();

        List<Outcome<Comment>> outcomes = Gather.over(ids)
                .parallelism(AT_ONCE)
                .progress((done, total) -> bar.step())
                .allSettled(comments::fetch)
                .join();

        return OutcomeReport.of(outcomes);
    }

    /** What the server does, by the id: the same in every run. */
    static Answer answer(int id) {
        if (id % 250 == 0) {
            return Answer.NEVER;
        }
        if (id % 100 == 0) {
            return Answer.DROPPED;
        }
        if (id % 40 == 0) {
            return Answer.BROKEN;
        }
        return id % 25 == 0 ? Answer.NOT_FOUND : Answer.COMMENT;
    }
}
