package io.asyncfacade.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class FacadeConsoleTest {

    private static final String HOSTILE = "Client.<script>alert(1)</script>\"\\\n\u2028";

    private final FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
            .named("comments")
            .slowAfter(Duration.ofNanos(1))
            .open();
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private FacadeConsole console;

    @BeforeEach
    void open() throws Exception {
        console = FacadeConsole.serve(0, executor);
        AsyncCall.run(executor, "Client.done", () -> {}).join();
        AsyncCall.run(executor, "Client.slow", this::waitInTheBody);
        AsyncCall.run(executor, HOSTILE, () -> {});
        running.await();
    }

    private void waitInTheBody() throws InterruptedException {
        running.countDown();
        go.await();
    }

    @AfterEach
    void close() {
        go.countDown();
        console.close();
        executor.close();
    }

    @Test
    void tellsWhatRunsAndWhatWaits() throws Exception {
        JsonNode state = new ObjectMapper().readTree(get("/state").body());
        JsonNode shown = state.get(0);
        assertEquals("comments", shown.get("name").asText());
        assertEquals(1, shown.get("limit").asInt());
        assertEquals(1, shown.get("completed").asInt());
        assertEquals("Client.slow", shown.at("/calls/0/name").asText());
        assertEquals("RUNNING", shown.at("/calls/0/phase").asText());
        String stack = shown.at("/calls/0/stack").toString();
        assertTrue(stack.contains("waitInTheBody"), stack);
        assertFalse(stack.contains("ThreadPoolExecutor"), "what is below the body is the same everywhere: " + stack);
        assertEquals(HOSTILE, shown.at("/calls/1/name").asText());
        assertEquals("QUEUED", shown.at("/calls/1/phase").asText());
        assertTrue(shown.at("/calls/1/stack").isEmpty());
    }

    @Test
    void answersThisMachineOnly() throws Exception {
        HttpResponse<String> page = get("/");
        assertEquals(200, page.statusCode());
        assertEquals(
                "default-src 'self'",
                page.headers().firstValue("Content-Security-Policy").orElse(""));
        assertTrue(raw("GET /state HTTP/1.1\r\nHost: evil.example\r\n\r\n").startsWith("HTTP/1.1 403"));
        assertTrue(raw("POST /state HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
                .startsWith("HTTP/1.1 405"));
        assertEquals(404, get("/../etc/passwd").statusCode());
        console.close();
        assertThrows(ConnectException.class, () -> get("/"));
        assertFalse(executor.isShutdown());
    }

    static boolean hasBrowser() {
        return Files.isExecutable(Path.of("/usr/bin/chromium"));
    }

    /** As a browser renders it, after its scripts have run. */
    @Test
    @EnabledIf("hasBrowser")
    void aBrowserShowsIt(@TempDir Path folder) throws Exception {
        for (int i = 0; i < 7; i++) {
            AsyncCall.run(executor, "Client.waiting", () -> {});
        }
        Path page = folder.resolve("page.html");
        Process browser = new ProcessBuilder(List.of(
                        "/usr/bin/chromium",
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--virtual-time-budget=2500",
                        "--dump-dom",
                        console.uri().toString()))
                .redirectOutput(page.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = browser.waitFor(10, TimeUnit.MINUTES);
        browser.destroyForcibly();
        String shown = Files.readString(page);
        assertTrue(ended, shown);
        assertTrue(shown.contains("1 executor, live"), shown);
        assertTrue(shown.contains("<h2>comments</h2>"), shown);
        assertTrue(shown.contains("Client.slow<pre>"), shown);
        assertTrue(shown.contains("<dd>1 of 1</dd>"), shown);
        assertEquals(5, shown.split("<td>queued</td>", -1).length - 1, shown);
        assertTrue(shown.contains("<td>and 3 more</td>"), shown);
        assertTrue(shown.contains("waitInTheBody"), shown);
        assertTrue(shown.contains("<path class=\"running\""), shown);
        assertTrue(shown.contains("&lt;script&gt;alert(1)"), shown);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(console.uri() + path.substring(1)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("localhost", console.uri().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);
            return new String(start, StandardCharsets.US_ASCII);
        }
    }
}
