package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class CommentServerTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void answersWithJson() throws Exception {
        try (CommentServer server = CommentServer.start(0, Duration.ofMillis(1), id -> false)) {
            HttpResponse<String> answer = get(server.uri().resolve("/comments/6"));

            assertEquals(200, answer.statusCode());
            assertEquals(
                    "application/json",
                    answer.headers().firstValue("Content-Type").orElseThrow());
            assertTrue(answer.body().startsWith("{\"id\":6,\"postId\":2,"), answer.body());
        }
    }

    @Test
    void hasNothingElse() throws Exception {
        try (CommentServer server = CommentServer.start(0, Duration.ofMillis(1), id -> false)) {
            for (String path : new String[] {"/", "/comments/", "/comments/x", "/posts/12345"}) {
                assertEquals(404, get(server.uri().resolve(path)).statusCode(), path);
            }
        }
    }

    @Test
    void holdsOpenRequestsWithoutAThreadForEach() throws Exception {
        try (CommentServer server = CommentServer.start(0, Duration.ofHours(1), id -> false)) {
            NativeCommentClient client = new NativeCommentClient(server.uri(), http);
            for (int id = 1; id <= 200; id++) {
                client.fetch(id);
            }
            Await.until("200 open requests", () -> server.open() == 200);

            long serverThreads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("XNIO"))
                    .count();
            assertTrue(serverThreads <= 3, "threads of the server: " + serverThreads);
        }
    }

    @Test
    void saysThatAPortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            IOException failure =
                    assertThrows(IOException.class, () -> CommentServer.start(port, Duration.ofMillis(1), id -> false));

            assertEquals("cannot listen on port " + port + ": it is in use", failure.getMessage());
        }
    }

    @Test
    void runsInAProcessOfItsOwnToo() throws Exception {
        try (ServedComments server = ServerProcess.start(0, Duration.ofMillis(1), 2)) {
            NativeCommentClient client = new NativeCommentClient(server.uri(), http);

            assertEquals(1, client.fetch(1).join().id());
            Throwable failure = assertThrows(
                    CompletionException.class, () -> client.fetch(2).join());
            assertEquals("GET /comments/2 answered 500", failure.getCause().getMessage());
        }
    }

    @Test
    void passesOnWhyItsProcessCannotListen() throws Exception {
        try (CommentServer first = CommentServer.start(0, Duration.ofMillis(1), id -> false)) {
            int port = first.uri().getPort();

            IOException failure =
                    assertThrows(IOException.class, () -> ServerProcess.start(port, Duration.ofMillis(1), 0));

            assertEquals("cannot listen on port " + port + ": it is in use", failure.getMessage());
        }
    }

    private HttpResponse<String> get(URI uri) throws Exception {
        return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
}
