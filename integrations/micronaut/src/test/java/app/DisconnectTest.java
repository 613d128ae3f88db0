package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What becomes of a running call when its client goes away. */
@MicronautTest
class DisconnectTest {

    @Inject
    EmbeddedServer server;

    @Inject
    PlainQuotes delegate;

    /** One thread serves all connections: when it answers the last one, it has seen the end of the others. */
    @Test
    void theCallGoesOn() throws Exception {
        goAway("slow");
        goAway("slow/mono");
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(server.getURI().resolve("/quotes/ACME")).build(),
                        HttpResponse.BodyHandlers.ofString());
        delegate.permits.release(2);
        delegate.left.acquire(2);
        assertEquals(0, delegate.interrupted.get());
    }

    private void goAway(String path) throws Exception {
        try (Socket client = new Socket(server.getHost(), server.getPort())) {
            client.getOutputStream()
                    .write(("GET /quotes/" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            delegate.started.acquire();
        }
    }
}
