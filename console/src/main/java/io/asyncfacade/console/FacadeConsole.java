package io.asyncfacade.console;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.asyncfacade.FacadeExecutor;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows executors in a browser: what runs and what waits, how old it is, the stacks of what is slow, and the rates of
 * outcomes as they come. For a developer who has no monitoring system at hand:
 *
 * <pre>{@code
 * try (FacadeConsole console = FacadeConsole.serve(8642, executor)) {
 *     Desktop.getDesktop().browse(console.uri());
 *     ...
 * }
 * }</pre>
 *
 * <p>It listens on the loopback address only, answers requests for that address only, so that no page of another site
 * can read it, and changes nothing. Stacks and names of calls are visible to every user of the machine.
 */
public final class FacadeConsole implements AutoCloseable {

    private static final Map<String, String> FILES =
            Map.of("/", "text/html", "/console.js", "text/javascript", "/console.css", "text/css");

    private final HttpServer server;
    private final ExecutorService threads;
    private final ExecutorsJson state;

    private FacadeConsole(HttpServer server, List<FacadeExecutor> executors) {
        this.server = server;
        this.state = new ExecutorsJson(executors);
        this.threads = Executors.newFixedThreadPool(2, task -> {
            Thread thread = new Thread(task, "asyncfacade-console");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Starts a console.
     *
     * @param port where it listens on the loopback address; 0 for any that is free
     * @param executors what it shows
     * @return the console; close it to free the port, the executors are not closed by that
     * @throws IOException if the port is taken
     */
    public static FacadeConsole serve(int port, FacadeExecutor... executors) throws IOException {
        List<FacadeExecutor> shown = List.of(executors);
        return new FacadeConsole(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), shown);
    }

    /**
     * Returns the address to open in a browser.
     *
     * @return the address of the page
     */
    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", "this page is for reading");
            } else if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
                send(exchange, 403, "text/plain", "ask for localhost");
            } else if (path.equals("/state")) {
                send(exchange, 200, "application/json", state.now());
            } else if (FILES.containsKey(path)) {
                send(exchange, 200, FILES.get(path), file(path.equals("/") ? "console.html" : path.substring(1)));
            } else {
                send(exchange, 404, "text/plain", "there is nothing here");
            }
        }
    }

    /** A name of another site that resolves to this machine is how a foreign page would read this one. */
    private static boolean isLocal(String host) {
        return host != null && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    }

    private static String file(String name) throws IOException {
        try (InputStream in = FacadeConsole.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Security-Policy", "default-src 'self'");
        headers.set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
