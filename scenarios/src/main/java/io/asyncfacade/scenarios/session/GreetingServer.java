package io.asyncfacade.scenarios.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.SameThreadExecutor;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Greets whom the headers name, in their language, after a fixed time; at {@code /silence} it never answers. */
final class GreetingServer implements AutoCloseable {

    static final Map<String, String> GREETINGS = Map.of("de", "Guten Tag", "en", "Good day", "fr", "Bonjour");

    private final Duration latency;
    private final AtomicInteger received = new AtomicInteger();
    private final Undertow undertow;

    private GreetingServer(Duration latency) {
        this.latency = latency;
        this.undertow = Undertow.builder()
                .addHttpListener(0, "127.0.0.1", this::handle)
                .setIoThreads(1)
                .setWorkerThreads(1)
                .build();
    }

    static GreetingServer start(Duration latency) {
        GreetingServer server = new GreetingServer(latency);
        server.undertow.start();
        return server;
    }

    URI uri() {
        InetSocketAddress address =
                (InetSocketAddress) undertow.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    /** How many requests have arrived so far. */
    int received() {
        return received.get();
    }

    private void handle(HttpServerExchange exchange) {
        received.incrementAndGet();
        exchange.dispatch(SameThreadExecutor.INSTANCE, () -> {
            if (!exchange.getRequestPath().equals("/silence")) {
                exchange.getIoThread().executeAfter(() -> greet(exchange), latency.toMillis(), MILLISECONDS);
            }
        });
    }

    private static void greet(HttpServerExchange exchange) {
        String language = exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE);
        String guest = exchange.getRequestHeaders().getFirst(Headers.FROM);
        exchange.getResponseSender().send(GREETINGS.get(language) + ", " + guest, UTF_8);
    }

    @Override
    public void close() {
        undertow.stop();
    }
}
