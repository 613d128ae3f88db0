package io.asyncfacade.scenarios.http;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Outcome;
import io.asyncfacade.example.Answer;
import io.asyncfacade.example.CommentServer;
import io.asyncfacade.example.Progress;
import io.asyncfacade.scenarios.Await;
import io.asyncfacade.scenarios.CountedProgress;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyCallsTest {

    private static final int CALLS = 500;

    @Test
    void settlesEveryCallAndSortsTheFailuresByKind() throws Exception {
        try (CommentServer server = CommentServer.answering(0, Duration.ofMillis(1), ManyCalls::answer);
                ThreadsWithClock threads = new ThreadsWithClock();
                FacadeExecutor executor = ExecutorPolicy.using(threads)
                        .maxConcurrency(64)
                        .timeout(Duration.ofMinutes(1))
                        .open()) {
            int silent = expected(Answer.NEVER);

            OutcomeReport report =
                    ManyCalls.fetch(server.uri(), CALLS, executor, new Countdown(CALLS - silent, threads::letTimePass));

            assertEquals(CALLS, report.calls());
            assertEquals(expected(Answer.COMMENT), report.succeeded());
            assertEquals(0, report.cancelled());
            assertEquals(
                    Map.of(
                            "answered 404", expected(Answer.NOT_FOUND),
                            "answered 500", expected(Answer.BROKEN),
                            "CallTimeoutException", silent,
                            "IOException", expected(Answer.DROPPED)),
                    report.failures().entrySet().stream()
                            .collect(toMap(
                                    Map.Entry::getKey, kind -> kind.getValue().size())));
            assertTrue(
                    report.examples().contains("answered 404: GET /comments/25 answered 404"), "" + report.examples());
            Await.until("an idle executor", () -> executor.stats().running() == 0);
        }
    }

    @Test
    void has64CallsOnTheirWayAndSettlesThemAndTheRestWhenTheExecutorIsClosed() throws Exception {
        try (CommentServer server = CommentServer.answering(0, Duration.ofMillis(1), id -> Answer.NEVER);
                FacadeExecutor executor = ExecutorPolicy.platformThreads(CALLS).open()) {
            CountedProgress progress = new CountedProgress();
            CompletableFuture<OutcomeReport> fetched = CompletableFuture.supplyAsync(
                    () -> ManyCalls.fetch(server.uri(), CALLS, executor, progress), task -> new Thread(task).start());
            Await.until("64 requests", () -> server.open() == 64);

            assertEquals(64, executor.stats().running() + executor.stats().queued());
            executor.close(Duration.ZERO);

            OutcomeReport report = fetched.join();
            assertEquals(64, report.cancelled());
            assertEquals(
                    CALLS - 64, report.failures().get("CallRejectedException").size());
            assertEquals(CALLS, progress.steps());
        }
    }

    @Test
    void reportsCancelledCallsBesideFailedOnes() {
        List<Outcome<String>> outcomes = List.of(
                new Outcome.Success<>("comment"),
                new Outcome.Cancelled<>(),
                new Outcome.Failure<>(new IOException("broken pipe")));

        OutcomeReport report = OutcomeReport.of(outcomes);

        assertEquals(
                List.of(
                        "outcome          calls",
                        "settled              3",
                        "  succeeded          1",
                        "  cancelled          1",
                        "  failed             1",
                        "    IOException      1"),
                report.table().lines());
        assertEquals(List.of("IOException: broken pipe"), report.examples());
    }

    private static int expected(Answer answer) {
        return (int) IntStream.rangeClosed(1, CALLS)
                .filter(id -> ManyCalls.answer(id) == answer)
                .count();
    }

    /** Acts when so many calls have ended. */
    private static final class Countdown implements Progress {

        private final AtomicInteger left;
        private final Runnable action;

        Countdown(int steps, Runnable action) {
            this.left = new AtomicInteger(steps);
            this.action = action;
        }

        @Override
        public void step() {
            if (left.decrementAndGet() == 0) {
                action.run();
            }
        }

        @Override
        public void close() {}
    }
}
