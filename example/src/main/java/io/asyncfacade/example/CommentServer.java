package io.asyncfacade.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.SameThreadExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xnio.IoUtils;
import org.xnio.Options;

/**
 * Answers {@code GET /comments/{id}} after a fixed time.
 *
 * <p>One I/O thread holds every open request: a waiting one is an entry among the timers of that
 * thread, so ten thousand of them cost no thread each.
 */
public final class CommentServer implements ServedComments {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PATH = Pattern.compile("/comments/(\\d{1,9})");

    // A strong reference: the logging of the JDK forgets the level of a logger that is not held.
    private static final Logger XNIO = Logger.getLogger("org.xnio");
    private static final Logger UNDERTOW = Logger.getLogger("io.undertow");

    private final Duration latency;
    private final IntFunction<Answer> answers;
    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final Undertow undertow;

    private CommentServer(int port, Duration latency, IntFunction<Answer> answers) {
        this.latency = latency;
        this.answers = answers;
        // The backlog lets a burst of thousands connect without waiting for a second SYN.
        this.undertow = Undertow.builder()
                .addHttpListener(port, "127.0.0.1", this::handle)
                .setSocketOption(Options.BACKLOG, 10_000)
                .setIoThreads(1)
                .setWorkerThreads(1)
                .build();
    }

    /**
     * Starts a server on loopback.
     *
     * @param port 0 for a free one
     * @param broken the ids of the comments whose answer is a 500
     */
    static CommentServer start(int port, Duration latency, IntPredicate broken) throws IOException {
        return answering(port, latency, id -> broken.test(id) ? Answer.BROKEN : Answer.COMMENT);
    }

    /**
     * Starts a server on loopback.
     *
     * @param port 0 for a free one
     * @param answers what becomes of a request, by the id of its comment
     */
    public static CommentServer answering(int port, Duration latency, IntFunction<Answer> answers) throws IOException {
        XNIO.setLevel(Level.OFF);
        UNDERTOW.setLevel(Level.OFF);
        CommentServer server = new CommentServer(port, latency, answers);
        try {
            server.undertow.start();
        } catch (RuntimeException e) {
            server.undertow.stop();
            throw e.getCause() instanceof BindException
                    ? new IOException("cannot listen on port " + port + ": it is in use", e)
                    : new IOException("the server cannot start: " + e.getMessage(), e);
        }
        return server;
    }

    @Override
    public URI uri() {
        InetSocketAddress address =
                (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    /** How many requests have arrived so far. */
    public int received() {
        return received.get();
    }

    /** How many requests wait for their answer at this moment. */
    public int open() {
        return open.get();
    }

    private void handle(HttpServerExchange exchange) {
        received.incrementAndGet();
        open.incrementAndGet();
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () -> exchange.getIoThread().executeAfter(() -> answer(exchange), latency.toMillis(), MILLISECONDS));
    }

    private void answer(HttpServerExchange exchange) {
        Matcher path = PATH.matcher(exchange.getRequestPath());
        int id = path.matches() ? Integer.parseInt(path.group(1)) : 0;
        Answer answer = path.matches() ? answers.apply(id) : Answer.NOT_FOUND;
        if (answer != Answer.NEVER) {
            open.decrementAndGet();
        }
        switch (answer) {
            case COMMENT -> send(exchange, comment(id));
            case NOT_FOUND -> exchange.setStatusCode(404).endExchange();
            case BROKEN -> exchange.setStatusCode(500).endExchange();
            case DROPPED -> IoUtils.safeClose(exchange.getConnection());
            case NEVER -> {}
        }
    }

    private static void send(HttpServerExchange exchange, Comment comment) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
        exchange.getResponseSender().send(json(comment), UTF_8);
    }

    private static String json(Comment comment) {
        try {
            return JSON.writeValueAsString(comment);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Comment comment(int id) {
        return new Comment(
                id,
                (id + 4) / 5,
                "Comment " + id,
                "reader" + id + "@example.org",
                "Five readers comment on every post, this is what number " + id + " has to say.");
    }

    @Override
    public void close() {
        undertow.stop();
    }
}
