package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.testing.ManualExecutor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The examples of docs/testing.md, which {@link TestingPageTest} compares with the page. */
@Timeout(60)
class TestingExamplesTest {

    private static Comment comment(int id, String body) {
        return new Comment(id, 1, "a name", "reader@example.org", body);
    }

    @Test
    void showsTheComment() {
        CommentClient client = id -> comment(id, "comment " + id);
        CommentPage page = new CommentPage(new CommentClientAsync(client, Runnable::run));

        page.open(7);

        assertEquals("comment 7", page.text());
    }

    @Test
    void saysThatACommentIsNotAvailable() {
        CommentClient broken = id -> {
            throw new IOException("connection reset");
        };
        CommentPage page = new CommentPage(new CommentClientAsync(broken, Runnable::run));

        page.open(7);

        assertEquals("not available", page.text());
    }

    private final ManualExecutor manual = new ManualExecutor();
    private final CommentClient client = id -> comment(id, "comment " + id);
    private final CommentPage page = new CommentPage(new CommentClientAsync(client, manual));

    @Test
    void saysThatItIsLoading() {
        page.open(7);

        assertEquals("loading", page.text());
        manual.assertPending("CommentClient.fetch");

        manual.runNext();
        assertEquals("comment 7", page.text());
    }

    @Test
    void showsWhatWasOpenedLastWhicheverAnswerComesFirst() {
        for (int seed = 0; seed < 100; seed++) {
            page.open(1);
            page.open(2);

            manual.runShuffled(seed);

            assertEquals("comment 2", page.text(), "seed " + seed);
        }
    }

    @Test
    void stopsWaitingAfterTwoSeconds() {
        page.open(7);

        manual.advance(Duration.ofMillis(1999));
        assertEquals("loading", page.text());

        manual.advance(Duration.ofMillis(1));
        assertEquals("not available", page.text());
        manual.assertPending();
    }

    @Test
    void stopsAServerThatTakesThreeSeconds() {
        List<Boolean> interrupted = new ArrayList<>();
        CommentClient slow = id -> {
            manual.advance(Duration.ofSeconds(3));
            interrupted.add(Thread.currentThread().isInterrupted());
            return comment(id, "too late");
        };
        CommentPage page = new CommentPage(new CommentClientAsync(slow, manual));

        page.open(7);
        manual.runNext();

        assertEquals("not available", page.text());
        assertEquals(List.of(true), interrupted);
    }

    @Test
    void bearsAnExecutorThatRefuses() {
        manual.rejectNext();

        page.open(7);

        assertEquals("not available", page.text());
    }

    @Test
    void aCallThatHasWaitedTooLongNeverReachesTheServer() {
        FacadeExecutor executor = ExecutorPolicy.using(manual)
                .maxConcurrency(1)
                .queueTimeout(Duration.ofMillis(500))
                .open();
        CommentClientAsync comments = new CommentClientAsync(client, executor);
        CompletableFuture<Comment> first = comments.fetch(1);
        CompletableFuture<Comment> second = comments.fetch(2);
        manual.assertPending("CommentClient.fetch"); // the second waits for its slot

        manual.advance(Duration.ofMillis(500));

        CompletionException failure = assertThrows(CompletionException.class, second::join);
        CallTimeoutException late = assertInstanceOf(CallTimeoutException.class, failure.getCause());
        assertEquals(CallTimeoutException.Phase.QUEUED, late.phase());
        assertEquals(Duration.ofMillis(500), late.queued());
        assertEquals(2, executor.stats().timedOut());
        assertTrue(first.isDone());
        executor.close(Duration.ZERO);
    }

    @Test
    void aThreadThatWaitsForTheAnswerGetsIt() throws Exception {
        CommentClientAsync comments = new CommentClientAsync(client, manual);
        FutureTask<String> report =
                new FutureTask<>(() -> comments.fetch(7).join().body());
        new Thread(report).start();

        manual.awaitPending(1);
        assertFalse(report.isDone());
        manual.runAll();

        assertEquals("comment 7", report.get());
    }
}
