package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the generated class does over real HTTP. */
class CommentClientAsyncTest {

    private static final Duration SOON = Duration.ofMillis(5);
    private static final Duration NEVER = Duration.ofHours(1);
    private static final int BROKEN = 17;

    private final HttpClient http = HttpClient.newHttpClient();
    private FacadeExecutor executor;

    @AfterEach
    void closeExecutor() {
        executor.close(Duration.ZERO);
    }

    @Test
    void deliversWhatTheBlockingClientReturns() throws Exception {
        try (CommentServer server = server(SOON)) {
            Comment comment = client(server, 2).fetch(7).join();

            assertEquals(7, comment.id());
            assertEquals("reader7@example.org", comment.email());
        }
    }

    @Test
    void failsWithTheVeryExceptionThatTheBlockingClientThrew() throws Exception {
        try (CommentServer server = server(SOON)) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            CommentClient blocking = new HttpCommentClient(server.uri(), http);
            executor = ExecutorPolicy.platformThreads(1).open();
            CommentClientAsync client = new CommentClientAsync(
                    id -> {
                        try {
                            return blocking.fetch(id);
                        } catch (IOException e) {
                            thrown.set(e);
                            throw e;
                        }
                    },
                    executor);

            Throwable failure =
                    client.fetch(BROKEN).handle((comment, problem) -> problem).join();

            assertSame(thrown.get(), failure);
            assertInstanceOf(UnexpectedStatusException.class, failure);
            assertEquals("GET /comments/17 answered 500", failure.getMessage());
        }
    }

    @Test
    void hasFiftyCallsOpenInTheServerAtTheSameTime() throws Exception {
        try (CommentServer server = server(NEVER)) {
            CommentClientAsync client = client(server, 50);

            List<CompletableFuture<Comment>> calls =
                    IntStream.rangeClosed(1, 50).mapToObj(client::fetch).toList();

            Await.until("50 open requests", () -> server.open() == 50);
            calls.forEach(call -> call.cancel(true));
        }
    }

    @Test
    void neverSendsACallThatWasCancelledWhileItWaited() throws Exception {
        try (CommentServer server = server(NEVER)) {
            CommentClientAsync client = client(server, 1);
            CompletableFuture<Comment> running = client.fetch(1);
            CompletableFuture<Comment> waiting = client.fetch(2);
            Await.until("the first request", () -> server.received() == 1);

            waiting.cancel(true);
            running.cancel(true);
            CompletableFuture<Comment> next = client.fetch(3);

            Await.until("the third request", () -> server.received() == 2);
            next.cancel(true);
        }
    }

    @Test
    void interruptsTheBlockingCallOnCancel() throws Exception {
        try (CommentServer server = server(NEVER)) {
            CompletableFuture<Throwable> seen = new CompletableFuture<>();
            CommentClient blocking = new HttpCommentClient(server.uri(), http);
            executor = ExecutorPolicy.platformThreads(1).open();
            CommentClientAsync client = new CommentClientAsync(
                    id -> {
                        try {
                            return blocking.fetch(id);
                        } catch (InterruptedException e) {
                            seen.complete(e);
                            throw e;
                        }
                    },
                    executor);
            CompletableFuture<Comment> call = client.fetch(1);
            Await.until("the request", () -> server.received() == 1);

            assertTrue(call.cancel(true));

            assertInstanceOf(InterruptedException.class, seen.join());
        }
    }

    @Test
    void givesTheOriginalFailureToJoinAsACause() throws Exception {
        try (CommentServer server = server(SOON)) {
            CompletableFuture<Comment> call = client(server, 1).fetch(BROKEN);

            CompletionException failure = assertThrows(CompletionException.class, call::join);

            assertInstanceOf(UnexpectedStatusException.class, failure.getCause());
        }
    }

    private static CommentServer server(Duration latency) throws IOException {
        return CommentServer.start(0, latency, id -> id == BROKEN);
    }

    private CommentClientAsync client(CommentServer server, int threads) {
        executor = ExecutorPolicy.platformThreads(threads).open();
        return new CommentClientAsync(new HttpCommentClient(server.uri(), http), executor);
    }
}
