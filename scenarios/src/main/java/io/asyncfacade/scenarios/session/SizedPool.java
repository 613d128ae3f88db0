package io.asyncfacade.scenarios.session;

import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.Outcome;
import io.asyncfacade.example.Progress;
import io.asyncfacade.scenarios.IoThreads;
import io.asyncfacade.scenarios.Show;
import io.asyncfacade.scenarios.Table;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;

/** Gives the calls of a session as many places as its pool has connections, so that none waits for a connection. */
@Command(
        name = "session",
        description = "A session with options for each call; its pool is as large as the policy's limit.",
        mixinStandardHelpOptions = true)
public final class SizedPool implements Callable<Integer> {

    private static final int CALLS = 240;
    private static final int CONNECTIONS = 8;
    private static final Duration LATENCY = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMillis(25);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Show show;

    public SizedPool(Show show) {
        this.show = show;
    }

    @Override
    public Integer call() throws Exception {
        show.line("A pool of " + CONNECTIONS + " connections; " + CALLS + " calls with headers of their own,");
        show.line("asked for at once. A call fails if it gets no connection within " + PATIENCE.toMillis() + " ms.");
        Table table = new Table("limit of the policy", "answered", "failed", "peak leased", "peak pending");
        show.ifStopped(() -> table);
        try (GreetingServer server = GreetingServer.start(LATENCY)) {
            row(table, "as many as connections", run(server.uri(), CONNECTIONS));
            row(table, "four times as many", run(server.uri(), 4 * CONNECTIONS));
        }
        show.table(table);
        return 0;
    }

    private PoolUse run(URI server, int limit) throws IOException {
        try (PooledSession session = new PooledSession(server, CONNECTIONS, PATIENCE);
                Progress bar = show.progress("limit " + limit, CALLS)) {
            return greetAll(session, limit, CALLS, bar);
        }
    }

    /** The heart of it: the limit of the policy is the size of the pool, so what waits has no thread either. */
    static PoolUse greetAll(PooledSession session, int limit, int calls, Progress bar) {
        try (FacadeExecutor executor = IoThreads.atMost(limit).named("session").open()) {
            SessionAsync async = new SessionAsync(session, executor);
            List<Integer> guests = IntStream.range(0, calls).boxed().toList();
            List<Outcome<Reply>> replies = Gather.over(guests)
                    .parallelism(calls)
                    .progress((done, total) -> bar.step())
                    .allSettled(guest -> async.get("/", headers(guest), SILENCE))
                    .join();
            return new PoolUse(replies, session.peak());
        }
    }

    /** Other headers for each call, though all go through one client. */
    static Map<String, String> headers(int guest) {
        List<String> languages =
                GreetingServer.GREETINGS.keySet().stream().sorted().toList();
        return Map.of("Accept-Language", languages.get(guest % languages.size()), "From", "guest " + guest);
    }

    private static void row(Table table, String title, PoolUse use) {
        table.row(
                title,
                use.answered(),
                use.replies().size() - use.answered(),
                use.peak().leased(),
                use.peak().pending());
    }

    /**
     * What became of the calls, and of the pool.
     *
     * @param replies in the order of the calls
     */
    record PoolUse(List<Outcome<Reply>> replies, PoolPeak peak) {

        long answered() {
            return replies.stream().filter(Outcome.Success.class::isInstance).count();
        }
    }
}
